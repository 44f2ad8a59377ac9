// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.qr.PhonePayloads;

/**
 * Checks that phones can read the QR codes: a long text makes small modules, and a very long one does not fit into any
 * code.
 */
public final class CodeLengthRule implements Rule {

    /**
     * The limit in bytes. A longer code has modules smaller than three pixels, or half a millimetre, on a small screen.
     */
    private static final int WELL_READ = 850;
    /** The capacity in bytes of the largest QR code with medium error correction. */
    private static final int MAX_COUNT = 2_331;

    private final List<Lang> languages;
    private Optional<Organisation> organisation = Optional.empty();

    public CodeLengthRule(Manifest manifest) {
        languages = manifest.languages().stream().map(Manifest.Language::tag).toList();
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Organisation whose -> organisation = Optional.of(whose);
            case Contact contact -> {
                organisation.ifPresent(whose -> check(lang -> new PhonePayloads(lang).contact(whose, contact),
                        "the contact", "", location));
                check(lang -> new PhonePayloads(lang).mapSearch(contact.address()), "the map search",
                        "/address/local/mapSearch", location);
                check(lang -> new PhonePayloads(lang).address(contact.address()), "the address",
                        "/address/local/postal",
                        location);
            }
            case Office office -> organisation.ifPresent(whose -> {
                if (office.isReachable()) {
                    check(lang -> new PhonePayloads(lang).contact(whose, office), "this office's contact", "",
                            location);
                }
                IntStream.range(0, office.people().size())
                        .forEach(i -> check(
                                lang -> new PhonePayloads(lang).contact(whose, office, office.people().get(i)),
                                "this person's contact", "/people/" + i, location));
            });
            default -> {}
        }
    }

    private void check(Function<Lang, String> text, String what, String below, JsonLocation location) {
        int bytes = languages.stream().map(text).mapToInt(written -> written.getBytes(StandardCharsets.UTF_8).length)
                .max().orElse(0);
        if (bytes > MAX_COUNT) {
            location.error(ProblemCode.QR_LENGTH, below,
                    "the code for " + what + " would have " + bytes + " bytes, and the largest code holds "
                            + MAX_COUNT,
                    "shorten names, addresses or links");
        } else if (bytes > WELL_READ) {
            location.warning(ProblemCode.QR_LENGTH, below, "the code for " + what + " has " + bytes
                    + " bytes; phones may not read it on a small screen",
                    "shorten names, addresses or links to at most " + WELL_READ + " bytes");
        }
    }
}
