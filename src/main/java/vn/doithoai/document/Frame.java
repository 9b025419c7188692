package vn.doithoai.document;

import java.util.List;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentContent.Signature;

/** Letterhead and signature blocks, fixed when drafted: a body renamed later must not rewrite what was issued. */
public record Frame(Letterhead letterhead, List<Signature> signatures) {}
