// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.wego.kiosk.print.PagePart.DecorationPart;
import org.wego.kiosk.print.PagePart.FigurePart;
import org.wego.kiosk.print.PagePart.TextPart;
import org.wego.kiosk.print.PagePart.TextRole;

/** Marks all content of one page: as content of an element of the structure, or as an artefact. */
final class PdfMarks {

    private final PDPageContentStream content;
    private final PdfStructure structure;
    private final double height;
    /** The number of open parts. */
    private int depth;
    /** The depth of the figure or decoration, whose whole content is marked once; 0 outside of both. */
    private int whole;
    private boolean figure;

    /** Marks the content of a page of this height. */
    PdfMarks(PDPageContentStream content, PdfStructure structure, double height) {
        this.content = content;
        this.structure = structure;
        this.height = height;
    }

    void start(PaintOp.PartStart start) throws IOException {
        depth++;
        if (whole > 0) {
            return;
        }
        switch (start.part()) {
            case DecorationPart _ -> {
                whole = depth;
                content.beginMarkedContent(COSName.ARTIFACT);
            }
            case FigurePart part -> {
                whole = depth;
                figure = true;
                var bounds = start.bounds();
                structure.open(part, new PDRectangle((float) bounds.getMinX(), (float) (height - bounds.getMaxY()),
                        (float) bounds.getWidth(), (float) bounds.getHeight()), start.lang());
                begin(structure.content());
            }
            case PagePart.GroupPart _,TextPart _ -> structure.open(start.part(), start.lang());
        }
    }

    void end() throws IOException {
        if (whole == 0) {
            structure.close();
        } else if (whole == depth) {
            whole = 0;
            content.endMarkedContent();
            if (figure) {
                structure.close();
            }
            figure = false;
        }
        depth--;
    }

    /** Begins a text; one outside of all parts is a paragraph. */
    void beginText() throws IOException {
        if (depth == 0) {
            structure.open(new TextPart(TextRole.PARAGRAPH), Optional.empty());
        }
        if (whole == 0) {
            begin(structure.content());
        }
    }

    void endText() throws IOException {
        if (whole == 0) {
            content.endMarkedContent();
        }
        if (depth == 0) {
            structure.close();
        }
    }

    /** Begins an area, which outside of figures is an artefact. */
    void beginArea() throws IOException {
        if (whole == 0) {
            content.beginMarkedContent(COSName.ARTIFACT);
        }
    }

    void endArea() throws IOException {
        if (whole == 0) {
            content.endMarkedContent();
        }
    }

    private void begin(PdfStructure.MarkedContent marked) throws IOException {
        content.beginMarkedContent(marked.type(), marked.number());
    }
}
