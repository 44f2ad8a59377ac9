// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PagePart.FigurePart;
import org.wego.kiosk.print.PagePart.GroupPart;
import org.wego.kiosk.print.PagePart.GroupRole;
import org.wego.kiosk.print.PagePart.TextPart;

/** The structure tree of a PDF document: its elements in reading order, with references to the content of the pages. */
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Map<String, PDStructureElement> continued = new HashMap<>();
    /** For each page the elements of its marked contents. */
    private final Map<Integer, PDParentTreeValue> elements = new HashMap<>();
    private PDPage page = new PDPage();
    private COSArray elementsOfPage = new COSArray();

    /**
     * An element that following content belongs to.
     *
     * @param lang the language of its texts
     */
    private record OpenElement(PDStructureElement element, Lang lang) {}

    /** The structure of a document in a language; becomes part of the catalogue. */
    PdfStructure(PDDocumentCatalog catalogue, Lang lang) {
        var document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
        open.push(new OpenElement(document, lang));
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalogue.setMarkInfo(marks);
        catalogue.setStructureTreeRoot(root);
    }

    /** Begins a page. */
    void begin(PDPage next) {
        page = next;
        elementsOfPage = new COSArray();
        int number = elements.size();
        page.setStructParents(number);
        // The order of the tab key is that of the structure.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        elements.put(number, new PDParentTreeValue(elementsOfPage));
    }

    /** Opens the element of a group or text, or continues a group. */
    void open(PagePart part, Optional<Lang> lang) {
        var type = switch (part) {
            case GroupPart group -> group.role().type();
            case TextPart text -> text.role().type();
            case FigurePart _ -> StandardStructureTypes.Figure;
            case PagePart.DecorationPart _ -> throw new IllegalArgumentException("decoration has no element");
        };
        var around = open.element();
        var element = part instanceof GroupPart(var role, var id) && id.isPresent()
                ? continued.computeIfAbsent(role + " " + id.get(), _ -> create(type, around.element()))
                : create(type, around.element());
        var own = lang.orElse(around.lang());
        if (!own.equals(around.lang())) {
            element.setLanguage(own.tag());
        }
        if (part instanceof GroupPart group) {
            describe(element, group.role());
        }
        open.push(new OpenElement(element, own));
    }

    /** Opens the element of a figure with this position on the page. */
    void open(FigurePart figure, PDRectangle box, Optional<Lang> lang) {
        open(figure, lang);
        var element = open.element().element();
        element.setAlternateDescription(figure.alternative());
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        element.addAttribute(layout);
    }

    /** Closes the innermost element. */
    void close() {
        open.pop();
    }

    /** The name and number of a new marked content of the innermost element. */
    MarkedContent content() {
        var element = open.element().element();
        int number = elementsOfPage.size();
        elementsOfPage.add(element.getCOSObject());
        element.appendKid(number);
        return new MarkedContent(COSName.getPDFName(element.getStructureType()), number);
    }

    /**
     * A part of the content of a page.
     *
     * @param type the type of its element
     * @param number unique on the page
     */
    record MarkedContent(COSName type, int number) {}

    /** Writes what is known only after the last page. */
    void finish() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(elements);
        root.setParentTree(tree);
        root.setParentTreeNextKey(elements.size());
    }

    private PDStructureElement create(String type, PDStructureElement parent) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private static void describe(PDStructureElement element, GroupRole role) {
        switch (role) {
            case COLUMN_HEADER -> element.addAttribute(scope(PDTableAttributeObject.SCOPE_COLUMN));
            case ROW_HEADER -> element.addAttribute(scope(PDTableAttributeObject.SCOPE_ROW));
            case LIST -> {
                var list = new PDListAttributeObject();
                list.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DECIMAL);
                element.addAttribute(list);
            }
            case TABLE, ROW, CELL, ITEM, ITEM_BODY -> {}
        }
    }

    private static PDTableAttributeObject scope(String scope) {
        var table = new PDTableAttributeObject();
        table.setScope(scope);
        return table;
    }
}
