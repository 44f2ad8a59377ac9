// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.nav.Destination;

/** All kinds of destination, from the sealed interface and not from a list of the program. */
public final class DestinationKinds {

    private DestinationKinds() {}

    /** The record class of each kind. */
    public static List<Class<?>> all() {
        return records(Destination.class).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(DestinationKinds::records)
                : Stream.of(type);
    }
}
