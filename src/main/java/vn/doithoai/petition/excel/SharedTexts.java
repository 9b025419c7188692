package vn.doithoai.petition.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by their place. Only as much as 20,000 honest rows can need is kept. */
final class SharedTexts extends DefaultHandler {

    private static final int MOST_TEXTS = 500_000;
    private static final int MOST_CHARACTERS = 30_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private long characters;

    /** @throws UnreadableWorkbookException when a cell refers to a text that is not there */
    String get(String index) {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts.size()) {
            throw new UnreadableWorkbookException(WorkbookFile.BROKEN);
        }
        return texts.get(Integer.parseInt(index));
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            // how to pronounce it, in East Asian workbooks
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> inText = false;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        switch (name) {
            case "si" -> add();
            case "rPh" -> inReading = false;
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inText) {
            text.append(buffer, start, length);
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
            }
        }
    }

    private void add() {
        texts.add(text.toString());
        if (texts.size() > MOST_TEXTS) {
            throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
        }
    }
}
