package vn.doithoai.remedy;

import vn.doithoai.document.Document;

/** Hears that a document was put right, once the later document is out. */
public interface RemedyWatch {

    /** May be told of the same one twice. */
    void putRight(Document faulty);
}
