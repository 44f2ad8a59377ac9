// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.pack.FileType;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that every id that a record refers to exists. */
public final class ReferenceRule implements Rule {

    private final Map<FileType, Set<String>> known = new EnumMap<>(FileType.class);
    private final Set<FileType> unreadTypes = EnumSet.noneOf(FileType.class);

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Source source -> addId(FileType.SOURCES, source.id());
            case BusGroup group -> addId(FileType.BUSES, group.id());
            case BusStop stop -> addId(FileType.BUS_STOPS, stop.id());
            case Provenance provenance -> resolve(FileType.SOURCES, provenance.source(), "/source", location);
            case BusLine line -> {
                resolve(FileType.BUSES, line.group(), "/group", location);
                for (int i = 0; i < line.check().stops().size(); i++) {
                    resolve(FileType.BUS_STOPS, line.check().stops().get(i), "/check/stops/" + i, location);
                }
            }
            default -> {}
        }
    }

    /** A record with another problem still has its id and its references. */
    @Override
    public void onSkippedElement(Class<?> type, JsonLocation location) {
        var fileType = type == Source.class ? FileType.SOURCES
                : type == BusGroup.class ? FileType.BUSES : type == BusStop.class ? FileType.BUS_STOPS : null;
        if (fileType != null) {
            location.text("/id").ifPresentOrElse(id -> addId(fileType, id), () -> onUnreadFile(fileType));
        }
        if (type == BusLine.class) {
            location.text("/group").ifPresent(group -> resolve(FileType.BUSES, group, "/group", location));
        }
    }

    @Override
    public void onUnreadFile(FileType fileType) {
        unreadTypes.add(fileType);
    }

    private void addId(FileType fileType, String id) {
        known.computeIfAbsent(fileType, _ -> new HashSet<>()).add(id);
    }

    private void resolve(FileType fileType, String id, String below, JsonLocation location) {
        var ids = known.getOrDefault(fileType, Set.of());
        if (!ids.contains(id) && !unreadTypes.contains(fileType)) {
            String thing = switch (fileType) {
                case SOURCES -> "source";
                case BUSES -> "group of lines";
                default -> "stop";
            };
            String hint = DidYouMean.hint(id, ids);
            location.error(ProblemCode.REFERENCE_UNKNOWN, below, "there is no " + thing + " with the id '" + id + "'",
                    hint.isEmpty() ? "add it, or name another" : hint);
        }
    }
}
