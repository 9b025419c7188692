package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Size, weight, slant and case of one element. */
record TypefaceRule(Element element, double least, double most, Style style, Case letters, String decree)
        implements LayoutRule {

    /** Weight and slant. */
    enum Style {
        UPRIGHT(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true),
        /** The decree leaves it open. */
        ANY(false, false);

        private final boolean bold;
        private final boolean italic;

        Style(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }

        boolean shows(Face face) {
            return this == ANY || face.bold() == bold && face.italic() == italic;
        }
    }

    /** "in hoa" or "in thường". */
    enum Case {
        UPPER,
        LOWER,
        ANY
    }

    @Override
    public String name() {
        return "typeface of " + element;
    }

    @Override
    public List<String> faults(MeasuredDocument document) {
        List<String> faults = new ArrayList<>();
        for (MeasuredParagraph paragraph : document.all(element)) {
            for (Face face : paragraph.faces()) {
                if (face.size() < least || face.size() > most || !style.shows(face)) {
                    faults.add(
                            paragraph.brief() + " is printed in " + face + ", not " + least + "–" + most + " " + style);
                }
            }
            if (letters != Case.ANY && paragraph.upperCase() != (letters == Case.UPPER)) {
                faults.add(paragraph.brief() + " is not in " + letters + " case");
            }
        }
        return faults;
    }
}
