// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that an e-mail address is valid or marked as published incompletely.
 *
 * <p>The name (RFC 6531) and the domain (IDNA 2008) may have letters of any language.
 */
public final class EmailRule implements Rule {

    private static final String NAME_PART = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10FFFF}-]+";
    private static final Pattern NAME = Pattern.compile(NAME_PART + "(?:\\." + NAME_PART + ")*");
    private static final Pattern DOMAIN = Pattern
            .compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])");
    private static final int MAX_NAME = 64;
    private static final int MAX_DOMAIN = 253;

    private final IDNA domains = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Contact contact -> check(contact.email(), location);
            case Person person -> check(person.email(), location);
            case Office office -> office.email().ifPresent(email -> check(email, location));
            default -> {}
        }
    }

    private void check(Reported<String> email, JsonLocation location) {
        email.known().filter(address -> !isAddress(address))
                .ifPresent(address -> location.error(ProblemCode.EMAIL_FORMAT, "/email",
                        "'" + address + "' is not an e-mail address",
                        "correct it, or write {\"absent\": \"published incompletely\", \"asPublished\": \"…\"}"));
    }

    private boolean isAddress(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 && isName(address.substring(0, at)) && isDomain(address.substring(at + 1));
    }

    private static boolean isName(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME && NAME.matcher(name).matches()
                && name.codePoints().noneMatch(Characters::isBlank);
    }

    private boolean isDomain(String written) {
        var info = new IDNA.Info();
        var domain = new StringBuilder();
        domains.nameToASCII(written, domain, info);
        return !info.hasErrors() && domain.length() <= MAX_DOMAIN && DOMAIN.matcher(domain).matches();
    }
}
