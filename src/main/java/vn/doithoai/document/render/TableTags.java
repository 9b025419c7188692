package vn.doithoai.document.render;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure of a large table, appended to that of the document in front of it: a table with head and body, rows and
 * cells, and for each page the list that leads from its pieces of content back to their cells. Bare dictionaries,
 * because there are a hundred thousand of them.
 */
final class TableTags {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final COSDictionary root;
    private final COSArray parents;
    private final COSDictionary table;
    private final COSDictionary columnScope = new COSDictionary();

    TableTags(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary tree = root.getCOSDictionary(PARENT_TREE);
        parents = tree.getCOSArray(COSName.NUMS);
        if (parents == null) {
            throw new IllegalStateException("the front part's parent tree is not a flat list");
        }
        columnScope.setItem(COSName.O, COSName.getPDFName("Table"));
        columnScope.setItem(SCOPE, COSName.getPDFName("Column"));
        table = child(innermost(root.getDictionaryObject(COSName.K)), "Table");
    }

    COSDictionary group(String type) {
        return child(table, type);
    }

    COSDictionary child(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        add(parent, element);
        return element;
    }

    COSDictionary columnHead(COSDictionary row) {
        COSDictionary cell = child(row, "TH");
        cell.setItem(COSName.A, columnScope);
        return cell;
    }

    /** The list of a page that the front part has begun, or a new one for a new page. */
    COSArray pieces(COSDictionary page) {
        int key = page.getInt(COSName.STRUCT_PARENTS, -1);
        for (int i = 0; key >= 0 && i < parents.size(); i += 2) {
            if (parents.getInt(i) == key) {
                return (COSArray) parents.getObject(i + 1);
            }
        }
        int next = root.getInt(NEXT_KEY);
        COSArray pieces = new COSArray();
        parents.add(COSInteger.get(next));
        parents.add(pieces);
        page.setInt(COSName.STRUCT_PARENTS, next);
        root.setInt(NEXT_KEY, next + 1);
        return pieces;
    }

    /** Ties a piece of a page's content to a cell. */
    void tie(COSDictionary cell, COSDictionary page, int piece) {
        COSDictionary first = cell.getCOSDictionary(COSName.PG);
        if (first == null) {
            cell.setItem(COSName.PG, page);
        }
        if (first == null || first == page) {
            add(cell, COSInteger.get(piece));
            return;
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        elsewhere.setItem(COSName.PG, page);
        elsewhere.setInt(COSName.MCID, piece);
        elsewhere.setDirect(true);
        add(cell, elsewhere);
    }

    private static void add(COSDictionary parent, COSBase kid) {
        COSBase kids = parent.getItem(COSName.K);
        if (kids == null) {
            parent.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray list) {
            list.add(kid);
        } else {
            COSArray list = new COSArray();
            list.add(kids);
            list.add(kid);
            parent.setItem(COSName.K, list);
        }
    }

    /** The last block of the front part, in which the table's title stands. */
    private static COSDictionary innermost(COSBase kids) {
        COSBase last = kids instanceof COSArray list ? list.getObject(list.size() - 1) : kids;
        COSDictionary element = (COSDictionary) last;
        COSBase inner = element.getDictionaryObject(COSName.K);
        COSBase end = inner instanceof COSArray list ? list.getObject(list.size() - 1) : inner;
        boolean deeper = end instanceof COSDictionary kid && isBlock(kid);
        return deeper ? innermost(inner) : element;
    }

    private static boolean isBlock(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        return "Div".equals(type) || "Sect".equals(type) || "Document".equals(type);
    }
}
