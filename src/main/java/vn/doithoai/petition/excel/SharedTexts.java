package vn.doithoai.petition.excel;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The texts that cells refer to by their place. POI limits how much a part unpacks to, not how many texts it holds, and
 * millions of empty ones fill the memory; so only as many are taken as 20,000 honest rows can need.
 */
final class SharedTexts extends ReadOnlySharedStringsTable {

    private static final int MOST = 500_000;

    // without an initial value, because the superclass reads while it is constructed
    private int texts;

    SharedTexts(InputStream part) throws IOException, SAXException {
        super(part, false);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        if (name.equals("si") && ++texts > MOST) {
            throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
        }
        super.startElement(uri, name, qualifiedName, attributes);
    }
}
