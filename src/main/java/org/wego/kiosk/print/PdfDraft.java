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

/** A PDF document under construction, tagged for screen readers as PDF/UA-1 asks. */
final class PdfDraft implements Closeable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts pdfFonts;
    private final PdfStructure structure;

    PdfDraft(PrintedDocument about, FontsByName fonts) throws IOException {
        this.pdfFonts = new PdfFonts(document, fonts);
        document.getDocumentInformation().setTitle(about.title());
        document.getDocumentInformation().setAuthor(about.author());
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(about.lang().tag());
        var view = new PDViewerPreferences(catalogue.getCOSObject());
        view.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(view);
        catalogue.setMetadata(PdfMetadata.of(document, about));
        this.structure = new PdfStructure(catalogue, about.lang());
    }

    void add(PrintedPage printed) throws IOException {
        var paper = printed.paper();
        var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        structure.begin(page);
        try (var content = new PdfPage(new PDPageContentStream(document, page), paper.height(), pdfFonts, structure)) {
            for (var operation : printed.operations()) {
                content.write(operation);
            }
        }
    }

    void save(OutputStream file) throws IOException {
        structure.finish();
        document.save(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
