// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the records of a subject stand in the files of a pack.
 *
 * @param subject the subject
 * @param schema the kind of file, by the name of its schema
 * @param steps from the top of the file to the list, or to the single record; a star goes through every element
 * @param isList whether there are many of them, which can be added, hidden and moved
 * @param without fields that are not the record's own, because they are records themselves
 */
record Shelf(String subject, String schema, List<String> steps, boolean isList, Set<String> without) {

    /** All shelves; the deeper of two in the same file comes first. */
    static final List<Shelf> ALL = List.of(
            list("bus-lines", "bus-lines", "lines"), list("bus-stops", "bus-stops", "stops"),
            list("numbers", "numbers", "numbers"), list("notices", "notices", "notices"),
            list("sources", "sources", "sources"),
            new Shelf("people", "offices", List.of("offices", "*", "people"), true, Set.of()),
            new Shelf("offices", "offices", List.of("offices"), true, Set.of("people")),
            list("figures", "city", "figures"), new Shelf("city", "city", List.of(), false, Set.of("figures")),
            list("walks", "directions", "walks"),
            new Shelf("directions", "directions", List.of(), false, Set.of("walks")),
            new Shelf("reception", "pack", List.of("reception"), false, Set.of()),
            new Shelf("kiosk", "pack", List.of("kiosk"), false, Set.of()),
            single("contact"), single("organisation"), single("buses"), single("solution"));

    static Optional<Shelf> of(String subject) {
        return ALL.stream().filter(shelf -> shelf.subject.equals(subject)).findFirst();
    }

    static Stream<Shelf> in(String schema) {
        return ALL.stream().filter(shelf -> shelf.schema.equals(schema));
    }

    /** Whether its records lie within records of another shelf. */
    boolean hasParent() {
        return steps.contains("*");
    }

    private static Shelf list(String subject, String schema, String list) {
        return new Shelf(subject, schema, List.of(list), true, Set.of());
    }

    private static Shelf single(String subject) {
        return new Shelf(subject, subject, List.of(), false, Set.of());
    }
}
