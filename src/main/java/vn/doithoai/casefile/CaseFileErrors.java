package vn.doithoai.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers an unknown address below {@code /ho-so} with a page that also fits into Tasklist's frame. */
@ControllerAdvice(basePackageClasses = CaseFileErrors.class)
class CaseFileErrors {

    @ExceptionHandler(NotOnFileException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notOnFile() {
        return "casefile/not-found";
    }

    @ExceptionHandler(NotReadyException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String notReady() {
        return "casefile/not-ready";
    }
}
