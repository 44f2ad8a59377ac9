// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF file in reading order, as a screen reader gets it. */
final class PdfElements {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<PdfElement> elements = new ArrayList<>();
    /** The texts outside of the structure and of the artefacts. */
    private final List<String> unmarked = new ArrayList<>();
    private final List<String> artefacts = new ArrayList<>();

    /**
     * An element of the structure.
     *
     * @param path the types from the root to the element, separated by slashes
     * @param text its own text, without that of the elements in it
     */
    record PdfElement(PDStructureElement element, String path, String text) {

        String type() {
            return element.getStructureType();
        }

        Optional<String> lang() {
            return Optional.ofNullable(element.getLanguage());
        }

        String alternative() {
            return Optional.ofNullable(element.getAlternateDescription()).orElse("");
        }
    }

    private PdfElements() {}

    static PdfElements of(PDDocument document) throws IOException {
        var elements = new PdfElements();
        for (var page : document.getPages()) {
            elements.readPage(page);
        }
        elements.add(document.getDocumentCatalog().getStructureTreeRoot(), "");
        return elements;
    }

    List<PdfElement> all() {
        return List.copyOf(elements);
    }

    Stream<PdfElement> ofType(String type) {
        return elements.stream().filter(element -> element.type().equals(type));
    }

    List<String> artefacts() {
        return List.copyOf(artefacts);
    }

    List<String> unmarked() {
        return List.copyOf(unmarked);
    }

    /** All that a screen reader says: texts, and for a figure its alternative. */
    List<String> spoken() {
        return elements.stream().map(element -> element.type().equals("Figure") ? element.alternative()
                : element.text()).filter(text -> !text.isBlank()).toList();
    }

    private void readPage(PDPage page) throws IOException {
        var all = new ArrayList<TextPosition>();
        var extractor = new PDFMarkedContentExtractor() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
                super.processTextPosition(text);
            }
        };
        extractor.processPage(page);
        var marked = new ArrayList<TextPosition>();
        var numbered = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            var positions = positions(content);
            marked.addAll(positions);
            var text = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
            if (content.getTag().equals("Artifact")) {
                artefacts.add(text);
            } else {
                numbered.put(content.getMCID(), text);
            }
        }
        texts.put(page, numbered);
        all.removeAll(marked);
        all.forEach(position -> unmarked.add(position.getUnicode()));
    }

    private static List<TextPosition> positions(PDMarkedContent content) {
        return content.getContents().stream().flatMap(part -> switch (part) {
            case TextPosition position -> Stream.of(position);
            case PDMarkedContent inner -> positions(inner).stream();
            default -> Stream.<TextPosition>empty();
        }).toList();
    }

    private void add(PDStructureNode node, String path) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var here = path + "/" + element.getStructureType();
                var text = element.getKids().stream().filter(Integer.class::isInstance)
                        .map(number -> texts.getOrDefault(element.getPage(), Map.of()).getOrDefault(number, "?"))
                        .collect(Collectors.joining());
                elements.add(new PdfElement(element, here, text));
                add(element, here);
            }
        }
    }

    /** Whether the header of a table is for its row or its column. */
    static String scope(PdfElement header) {
        var attributes = header.element().getAttributes();
        return attributes.size() == 1 && attributes.getObject(0) instanceof PDTableAttributeObject table
                ? table.getScope()
                : "";
    }
}
