// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value in the part {@code broker} of the configuration, or the name of a kiosk without one, that cannot be used.
 *
 * @param pointer the JSON pointer of the value
 * @param message what is wrong
 * @param hint what to do
 */
record BrokerRule(String pointer, String message, String hint) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String CHARACTERS = "1 to 64 letters of English, digits, hyphens, dots and underscores, a"
            + " letter or digit first";
    private static final Pattern NO_UNIT = Pattern.compile("notice|pack|arrivals");

    /** The first value that cannot be used; empty when all can. */
    static Optional<BrokerRule> firstBroken(KioskConfig config) {
        return config.broker().flatMap(BrokerRule::firstBroken).or(() -> unit(config));
    }

    private static Optional<BrokerRule> unit(KioskConfig config) {
        if (config.broker().isPresent()) {
            return config.unit().map(_ -> new BrokerRule("/unit", "a unit with a broker has its name there",
                    "leave out this \"unit\"; \"broker\" has one"));
        }
        return config.unit().filter(name -> !NAME.matcher(name).matches())
                .map(name -> new BrokerRule("/unit", "\"" + name + "\" cannot be the name of a unit", CHARACTERS));
    }

    private static Optional<BrokerRule> firstBroken(BrokerConfig broker) {
        return address(broker).or(() -> names(broker)).or(() -> files(broker)).or(() -> keys(broker));
    }

    private static Optional<BrokerRule> address(BrokerConfig broker) {
        var address = BrokerAddress.of(broker.address());
        if (address.isEmpty()) {
            boolean names = broker.address().contains("@");
            return Optional.of(new BrokerRule("/broker/address", "\"" + broker.address()
                    + "\" is not the address of a broker",
                    names
                            ? "user and password belong in the file that \"credentials\" names"
                            : "for example mqtts://broker.example.org:8883"));
        }
        if (!address.get().tls() && !address.get().isLoopback() && !broker.insecure().orElse(false)) {
            return Optional.of(new BrokerRule("/broker/address",
                    "a connection to another machine without TLS can be read and changed on the way",
                    "use mqtts://, or allow it with \"insecure\": true"));
        }
        return Optional.empty();
    }

    private static Optional<BrokerRule> names(BrokerConfig broker) {
        var names = Map.of("site", broker.site(), "unit", broker.unit(), "base", broker.base().orElse("x"), "group",
                broker.group().orElse("x"));
        return names.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(name -> !NAME.matcher(name.getValue()).matches()
                        || (name.getKey().equals("unit") && NO_UNIT.matcher(name.getValue()).matches()))
                .map(name -> new BrokerRule("/broker/" + name.getKey(), "\"" + name.getValue()
                        + "\" cannot be the name of a " + name.getKey(),
                        NO_UNIT.matcher(name.getValue()).matches() ? "the topics use this word for something else"
                                : CHARACTERS))
                .findFirst();
    }

    private static Optional<BrokerRule> keys(BrokerConfig broker) {
        return broker.deskKeys().filter(List::isEmpty).map(_ -> new BrokerRule("/broker/deskKeys",
                "no key is named", "name the public keys of the desks, or leave \"deskKeys\" out"));
    }

    private static Optional<BrokerRule> files(BrokerConfig broker) {
        boolean tls = BrokerAddress.of(broker.address()).filter(BrokerAddress::tls).isPresent();
        if (!tls && broker.authority().isPresent()) {
            return Optional.of(new BrokerRule("/broker/authority", "without TLS there is no certificate to trust",
                    "use mqtts://, or leave authority out"));
        }
        if (!tls && broker.certificate().isPresent()) {
            return Optional.of(new BrokerRule("/broker/certificate", "without TLS no certificate is shown",
                    "use mqtts://, or leave certificate out"));
        }
        return Optional.empty();
    }
}
