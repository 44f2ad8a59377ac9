// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.xml.XmpSerializer;

/** The metadata of a document in XMP: title, author, language, and that it conforms to PDF/UA-1. */
final class PdfMetadata {

    private static final String ACCESSIBILITY = "http://www.aiim.org/pdfua/ns/id/";

    private PdfMetadata() {}

    static PDMetadata of(PDDocument document, PrintedDocument about) throws IOException {
        var metadata = XMPMetadata.createXMPMetadata();
        var core = metadata.createAndAddDublinCoreSchema();
        core.setTitle(about.lang().tag(), about.title());
        core.setTitle(about.title());
        core.addCreator(about.author());
        core.addLanguage(about.lang().tag());
        core.setFormat("application/pdf");
        var accessibility = new XMPSchema(metadata, ACCESSIBILITY, "pdfuaid", "pdfuaid");
        accessibility.setTextPropertyValueAsSimple("part", "1");
        metadata.addSchema(accessibility);
        var packet = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(metadata, packet, true);
        } catch (TransformerException e) {
            throw new IOException("Cannot write the metadata of " + about.title(), e);
        }
        var stream = new PDMetadata(document);
        stream.importXMPMetadata(packet.toByteArray());
        return stream;
    }
}
