// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.pack.GeoJson;
import org.wego.kiosk.pack.GeoShapes;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that positions are plausible: the features of the street map are near the kiosk, an office is in its time
 * zone, and no position is 0/0.
 *
 * <p>Exchanged latitude and longitude are usually still a valid position on the earth, so types cannot detect them.
 */
public final class PositionRule implements Rule {

    /** The map covers a few blocks; a stop or a station further away than this belongs to another town. */
    private static final double FAR_METRES = 10_000;
    private static final double NOWHERE = 0.01;
    private static final double DEGREES_PER_HOUR = 15;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double HOURS = 24;
    /** The standard time of no country differs more from solar time; even half of it is rare. */
    private static final double MAX_HOURS_OFF = 3.3;
    private static final double DOUBTFUL_HOURS_OFF = 1.5;
    /** An arbitrary moment, because only standard time matters. */
    private static final Instant SOME_JANUARY = Instant.parse("2026-01-15T00:00:00Z");
    private static final String ORDER = "GeoJSON writes [longitude, latitude]";

    private Optional<KioskSite> kiosk = Optional.empty();
    private final List<NearestPoint> shapes = new ArrayList<>();

    private record KioskSite(PackFile file, GeoPoint position) {}

    /** A feature of the map, with the distance of its nearest point. */
    private record NearestPoint(PackFile file, String pointer, boolean place, double metres, double swappedMetres) {

        private boolean isSwapped() {
            return metres > FAR_METRES && swappedMetres < FAR_METRES;
        }
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Manifest manifest -> {
                var position = manifest.kiosk().position();
                kiosk = Optional.of(new KioskSite(location.file(), position));
                checkNotZero(position, "/kiosk/position", location);
                checkTimeZone(position, manifest.timeZone(), "/kiosk/position", location);
            }
            case BusStop stop -> {
                checkNotZero(stop.position(), "/position", location);
                kiosk.ifPresent(known -> checkDistance(stop, known.position, location));
            }
            case Office office -> {
                checkNotZero(office.position(), "/position", location);
                checkTimeZone(office.position(), office.timeZone(), "/position", location);
            }
            case GeoJson.Feature feature -> kiosk.ifPresent(known -> addFeature(feature, known.position, location));
            default -> {}
        }
    }

    @Override
    public void onEndOfFile(PackFile file) {
        if (shapes.isEmpty()) {
            return;
        }
        var known = kiosk.orElseThrow();
        if (shapes.stream().allMatch(NearestPoint::isSwapped)) {
            shapes.stream().limit(1).forEach(shape -> shape.file.error(ProblemCode.POSITION_SWAPPED, shape.pointer,
                    "here, and everywhere on this map, latitude and longitude are in the wrong order", ORDER));
        } else if (shapes.stream().allMatch(shape -> shape.metres > FAR_METRES)) {
            double nearest = shapes.stream().mapToDouble(NearestPoint::metres).min().orElseThrow();
            known.file.error(ProblemCode.POSITION_FAR, "/kiosk/position",
                    "nothing on the map '" + file.path() + "' is near the kiosk: the nearest"
                            + " is " + kilometres(nearest) + " away, and the map would be empty",
                    "compare latitude and longitude of the kiosk with those of the map");
        } else {
            shapes.stream().filter(shape -> shape.metres > FAR_METRES).forEach(PositionRule::reportDistant);
        }
        shapes.clear();
    }

    /**
     * A place must be visible, so a distant one would shrink the map until it is useless: an error. A distant street is
     * only left out: a warning.
     */
    private static void reportDistant(NearestPoint shape) {
        String message = "this is " + kilometres(shape.metres) + " away from the kiosk";
        if (shape.isSwapped()) {
            shape.file.error(ProblemCode.POSITION_SWAPPED, shape.pointer, message,
                    "latitude and longitude are in the wrong order: " + ORDER);
        } else if (shape.place) {
            shape.file.error(ProblemCode.POSITION_FAR, shape.pointer, message,
                    "compare it with the position of the kiosk, or delete it");
        } else {
            shape.file.warning(ProblemCode.POSITION_FAR, shape.pointer, message + " and not on its map",
                    "delete it, or correct its positions");
        }
    }

    private void addFeature(GeoJson.Feature feature, GeoPoint kioskPosition, JsonLocation location) {
        if (feature.properties().value().isEmpty() || feature.geometry().value().isEmpty()) {
            return;
        }
        var kind = feature.properties().value().get().kind();
        var points = feature.toModel().stream().flatMap(drawn -> drawn.points().stream()).toList();
        if (points.isEmpty()) {
            return;
        }
        if (points.stream().anyMatch(PositionRule::isZero)) {
            reportZero("/geometry/coordinates", location);
        } else {
            shapes.add(new NearestPoint(location.file(), location.pointer() + "/geometry/coordinates",
                    GeoShapes.isAlwaysShown(kind),
                    points.stream().mapToDouble(kioskPosition::metresTo).min().orElseThrow(),
                    points.stream().mapToDouble(point -> swapped(point).map(kioskPosition::metresTo)
                            .orElse(Double.MAX_VALUE)).min().orElseThrow()));
        }
    }

    private static void checkDistance(BusStop stop, GeoPoint kioskPosition, JsonLocation location) {
        double metres = kioskPosition.metresTo(stop.position());
        if (metres > FAR_METRES && !isZero(stop.position())) {
            boolean swapped = swapped(stop.position())
                    .filter(point -> kioskPosition.metresTo(point) < FAR_METRES).isPresent();
            String message = "the stop is " + kilometres(metres) + " away from the kiosk";
            if (swapped || stop.here()) {
                location.error(ProblemCode.POSITION_FAR, "/position", message,
                        swapped ? "latitude and longitude are exchanged"
                                : "compare it with the position of the kiosk, or write \"here\": false");
            } else {
                location.warning(ProblemCode.POSITION_FAR, "/position", message, "compare it with the source");
            }
        }
    }

    private static void checkNotZero(GeoPoint position, String below, JsonLocation location) {
        if (isZero(position)) {
            reportZero(below, location);
        }
    }

    private static void reportZero(String below, JsonLocation location) {
        location.error(ProblemCode.POSITION_ZERO, below, "latitude 0, longitude 0 is in the Atlantic",
                "enter the position");
    }

    /** Checks that the solar time at the position nearly agrees with the time zone. */
    private static void checkTimeZone(GeoPoint position, ZoneId zone, String below, JsonLocation location) {
        double off = hoursOff(position, zone);
        boolean swapped = off > DOUBTFUL_HOURS_OFF
                && swapped(position).filter(point -> hoursOff(point, zone) < off - 1).isPresent();
        if ((swapped || off > MAX_HOURS_OFF) && !isZero(position)) {
            location.warning(ProblemCode.POSITION_TIME_ZONE, below,
                    "this position is not in the time zone '" + zone + "'",
                    swapped ? "are latitude and longitude exchanged?" : "compare it with the source");
        }
    }

    private static double hoursOff(GeoPoint position, ZoneId zone) {
        double clock = zone.getRules().getStandardOffset(SOME_JANUARY).getTotalSeconds() / SECONDS_PER_HOUR;
        double off = Math.abs(position.longitude() / DEGREES_PER_HOUR - clock) % HOURS;
        return Math.min(off, HOURS - off);
    }

    private static boolean isZero(GeoPoint position) {
        return Math.abs(position.latitude()) < NOWHERE && Math.abs(position.longitude()) < NOWHERE;
    }

    private static Optional<GeoPoint> swapped(GeoPoint point) {
        return Math.abs(point.longitude()) > 90 ? Optional.empty()
                : Optional.of(new GeoPoint(point.longitude(), point.latitude()));
    }

    private static String kilometres(double metres) {
        return String.format(Locale.ROOT, "%,.0f km", metres / 1000);
    }
}
