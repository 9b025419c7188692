package vn.doithoai.casefile;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.security.Role;

/** Opens pages and sends forms as a person of a role. */
@TestComponent
class Reader {

    private final MockMvc http;

    Reader(MockMvc http) {
        this.http = http;
    }

    MockHttpServletResponse open(Role role, String path) throws Exception {
        return open("nguoi", role, path);
    }

    MockHttpServletResponse open(String person, Role role, String path) throws Exception {
        return http.perform(get(path).accept("text/html").with(user(person).roles(role.name())))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse openAsStranger(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse();
    }

    MockHttpServletResponse send(Role role, MockHttpServletRequestBuilder form) throws Exception {
        return sendWithoutToken(role, form.with(csrf()));
    }

    MockHttpServletResponse sendWithoutToken(Role role, MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.with(user("nguoi").roles(role.name())))
                .andReturn()
                .getResponse();
    }

    /** The page's text; an error page is not one. */
    String page(Role role, String path) throws Exception {
        return page("nguoi", role, path);
    }

    String page(String person, Role role, String path) throws Exception {
        MockHttpServletResponse answer = open(person, role, path);
        if (answer.getStatus() != 200) {
            throw new AssertionError(path + " answered " + answer.getStatus());
        }
        return answer.getContentAsString();
    }
}
