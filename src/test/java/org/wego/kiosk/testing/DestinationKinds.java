// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.nav.Destination;

/** The kinds of destination that the compiler knows, whatever lists of them the program has. */
public final class DestinationKinds {

    private DestinationKinds() {}

    /** The record of each kind. */
    public static List<Class<?>> all() {
        return records(Destination.class).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(DestinationKinds::records)
                : Stream.of(type);
    }
}
