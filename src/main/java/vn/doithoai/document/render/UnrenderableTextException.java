package vn.doithoai.document.render;

import vn.doithoai.engine.InvalidInputException;

/**
 * The text holds a character that the document font cannot draw. Printing it anyway would put a wrong sign on an
 * official paper without anybody noticing, so the document is refused. The message is Vietnamese and names the
 * character.
 */
public class UnrenderableTextException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    public UnrenderableTextException(String message) {
        super(message);
    }
}
