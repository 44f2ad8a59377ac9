// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF document under construction. */
final class PdfDraft implements Closeable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts pdfFonts;

    PdfDraft(PrintedDocument about, FontsByName fonts) {
        this.pdfFonts = new PdfFonts(document, fonts);
        document.getDocumentInformation().setTitle(about.title());
        document.getDocumentInformation().setAuthor(about.author());
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(about.lang().tag());
        var view = new PDViewerPreferences(catalogue.getCOSObject());
        view.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(view);
    }

    void add(PrintedPage printed) throws IOException {
        var paper = printed.paper();
        var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        try (var content = new PdfPage(new PDPageContentStream(document, page), paper.height(), pdfFonts)) {
            for (var operation : printed.operations()) {
                content.write(operation);
            }
        }
    }

    void save(OutputStream file) throws IOException {
        document.save(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
