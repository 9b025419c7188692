package vn.doithoai.casefile;

import vn.doithoai.document.Document;

/**
 * One wish to change a draft.
 *
 * @param basis version of the document that the person saw, as the form brought it back
 * @param user the signed-in person
 */
record DraftEdit(Document document, String basis, String user) {}
