// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.model.Value;

/** What a record itself calls doubtful. It can be confirmed only by somebody who has seen how it is. */
public enum Doubt {
    /** Later data does not show that the line stops near the kiosk. */
    STOPS_HERE,
    /** Something was inferred; nobody has seen it. */
    INFERRED;

    private static final String CHECK = "/check";
    private static final String RESULT = "/check/result";
    private static final String NOT_SEEN = "not seen";
    private static final Set<String> UNSEEN = Set.of(NOT_SEEN, "not covered");
    private static final Set<String> MARKS = Set.of("inferred", "headingInferred");

    /** The doubt about a record; empty if it can be confirmed as it is. */
    public static Optional<Doubt> of(Value record) {
        if (record.textAt(RESULT).filter(UNSEEN::contains).isPresent()) {
            return Optional.of(STOPS_HERE);
        }
        return marks(record).isEmpty() ? Optional.empty() : Optional.of(INFERRED);
    }

    /** The pointers of the remarks that belong to the doubt. */
    public List<String> remarks(Value record) {
        return (this == STOPS_HERE ? Stream.of("/check/remark", "/check/provenance/note")
                : Stream.of("/provenance/note")).filter(pointer -> record.at(pointer).isPresent()).toList();
    }

    /** The pointers of the marks of what was inferred: flags that are set. */
    public static List<String> marks(Value record) {
        return marks("", record).toList();
    }

    private static Stream<String> marks(String pointer, Value value) {
        return switch (value) {
            case Value.Fields(var fields) -> fields.entrySet().stream()
                    .flatMap(field -> MARKS.contains(field.getKey())
                            ? Stream.of(pointer + "/" + field.getKey()).filter(_ -> field.getValue().equals(flag(true)))
                            : marks(pointer + "/" + field.getKey(), field.getValue()));
            case Value.Items(var items) -> IntStream.range(0, items.size()).boxed()
                    .flatMap(index -> marks(pointer + "/" + index, items.get(index)));
            case Value.Text _,Value.Decimal _,Value.Flag _ -> Stream.empty();
        };
    }

    /**
     * The record as it was seen. It is confirmed only if what it says was seen; otherwise, the doubt gets the day.
     *
     * @param on the day, in the time zone of the kiosk
     * @param by the name or the initials
     */
    public Value settled(Value record, Sighting seen, LocalDate on, String by) {
        return switch (seen) {
            case Sighting.SeenAt(var stop, var here, var keeps) -> ConfirmationStamp.of(
                    checked(without(record, keeps), on, by)
                            .with(RESULT, Value.text(here ? "seen here" : "seen nearby"))
                            .with("/check/stops", Value.items(List.of(Value.text(stop)))),
                    on, by);
            case Sighting.SeenSo(var keeps) -> {
                var certain = without(record, keeps);
                for (var mark : marks(record)) {
                    certain = certain.with(mark, flag(false));
                }
                yield ConfirmationStamp.of(certain, on, by);
            }
            case Sighting.NotSeenThere() -> checked(record, on, by).with(RESULT, Value.text(NOT_SEEN))
                    .without("/provenance/confirmed");
        };
    }

    private Value without(Value record, boolean keepsRemarks) {
        var without = record;
        for (var pointer : keepsRemarks ? List.<String>of() : remarks(record)) {
            without = without.without(pointer);
        }
        return without;
    }

    private static Value checked(Value record, LocalDate on, String by) {
        return record.changed(CHECK, check -> ConfirmationStamp.of(check, on, by));
    }

    private static Value flag(boolean set) {
        return new Value.Flag(set);
    }
}
