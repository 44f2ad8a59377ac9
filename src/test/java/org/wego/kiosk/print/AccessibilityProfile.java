// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** The profile PDF/UA-1 of veraPDF: what a machine can check of ISO 14289-1. */
public final class AccessibilityProfile {

    private AccessibilityProfile() {}

    /** The violations in a file: clause and test of the standard, then the message. */
    public static List<String> violations(Path file) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream pdf = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED).map(AccessibilityProfile::violation)
                    .distinct().toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("veraPDF cannot read " + file, e);
        }
    }

    private static String violation(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage();
    }
}
