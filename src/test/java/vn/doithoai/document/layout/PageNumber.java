package vn.doithoai.document.layout;

import java.util.List;

/** What stands in the top margin. Points from the page's top left corner. */
record PageNumber(String text, List<Face> faces, double centre, double baseline) {}
