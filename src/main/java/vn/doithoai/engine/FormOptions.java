package vn.doithoai.engine;

import java.util.List;

/**
 * What a select field offers where the choices are an office's own data. A form names the list in its component's
 * properties ({@code "options": "petition.units"}); deploying fills it in, so that no form is edited per office.
 */
public interface FormOptions {

    /** One choice: the code that is submitted and the words that people read. */
    record Option(String value, String label) {}

    /** The list's name in forms. */
    String key();

    List<Option> options();
}
