package vn.doithoai.remedy;

import vn.doithoai.document.Document;

/** What must be known of a document's case before anything about it is written anew. */
public interface CaseSecrecy {

    Secrecy of(Document document);
}
