// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wego.kiosk.json.DidYouMean;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Source;

/** Every id that a record names is the id of a record. */
final class ReferenceRule implements Rule {

    private final Map<Subject, Set<String>> known = new EnumMap<>(Subject.class);
    private final Set<Subject> unread = EnumSet.noneOf(Subject.class);

    @Override
    public void found(Object value, Place place) {
        switch (value) {
            case Source source -> know(Subject.SOURCES, source.id());
            case BusGroup group -> know(Subject.BUSES, group.id());
            case BusStop stop -> know(Subject.BUS_STOPS, stop.id());
            case Provenance provenance -> resolve(Subject.SOURCES, provenance.source(), "/source", place);
            case BusLine line -> {
                resolve(Subject.BUSES, line.group(), "/group", place);
                for (int i = 0; i < line.check().stops().size(); i++) {
                    resolve(Subject.BUS_STOPS, line.check().stops().get(i), "/check/stops/" + i, place);
                }
            }
            default -> {}
        }
    }

    /** A record with another fault still has its id, and still names others. */
    @Override
    public void lost(Class<?> type, Place place) {
        var subject = type == Source.class ? Subject.SOURCES
                : type == BusGroup.class ? Subject.BUSES : type == BusStop.class ? Subject.BUS_STOPS : null;
        if (subject != null) {
            place.text("/id").ifPresentOrElse(id -> know(subject, id), () -> unread(subject));
        }
        if (type == BusLine.class) {
            place.text("/group").ifPresent(group -> resolve(Subject.BUSES, group, "/group", place));
        }
    }

    @Override
    public void unread(Subject subject) {
        unread.add(subject);
    }

    private void know(Subject subject, String id) {
        known.computeIfAbsent(subject, _ -> new HashSet<>()).add(id);
    }

    private void resolve(Subject subject, String id, String below, Place place) {
        var ids = known.getOrDefault(subject, Set.of());
        if (!ids.contains(id) && !unread.contains(subject)) {
            String thing = switch (subject) {
                case SOURCES -> "source";
                case BUSES -> "group of lines";
                default -> "stop";
            };
            String hint = DidYouMean.hint(id, ids);
            place.error(ProblemCode.REFERENCE_UNKNOWN, below, "there is no " + thing + " with the id '" + id + "'",
                    hint.isEmpty() ? "add it, or name another" : hint);
        }
    }
}
