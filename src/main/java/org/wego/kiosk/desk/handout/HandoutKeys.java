// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.Optional;
import org.wego.kiosk.model.LineId;

/** Writes a handout as a short text that preferences can keep, and reads it again. */
public final class HandoutKeys {

    private static final String SEPARATOR = "/";

    private HandoutKeys() {}

    public static String of(Handout handout) {
        return switch (handout) {
            case Handout.DirectionsHandout() -> "directions";
            case Handout.AddressHandout() -> "address";
            case Handout.NumbersHandout() -> "numbers";
            case Handout.HotlinesHandout() -> "hotlines";
            case Handout.BuildingHandout() -> "building";
            case Handout.StopHandout(var id) -> "stop" + SEPARATOR + id;
            case Handout.LineHandout(var id) -> "line" + SEPARATOR + id.value();
            case Handout.LinesHandout(var group) -> "lines" + part(group);
            case Handout.OfficesHandout(var office) -> "offices" + part(office);
            case Handout.PersonHandout(var id) -> "person" + SEPARATOR + id;
            case Handout.CityHandout() -> "city";
            case Handout.SolutionHandout() -> "solution";
            case Handout.BoardHandout() -> "board";
            case Handout.OrganisationHandout() -> "organisation";
            case Handout.NoticeHandout(var id) -> "notice" + SEPARATOR + id;
        };
    }

    /** The handout of a key; empty for an unknown key. */
    public static Optional<Handout> handout(String key) {
        int at = key.indexOf(SEPARATOR);
        var part = at < 0 ? Optional.<String>empty() : Optional.of(key.substring(at + 1));
        return switch (at < 0 ? key : key.substring(0, at)) {
            case "directions" -> Optional.of(new Handout.DirectionsHandout());
            case "address" -> Optional.of(new Handout.AddressHandout());
            case "numbers" -> Optional.of(new Handout.NumbersHandout());
            case "hotlines" -> Optional.of(new Handout.HotlinesHandout());
            case "building" -> Optional.of(new Handout.BuildingHandout());
            case "stop" -> part.map(Handout.StopHandout::new);
            case "line" -> part.filter(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                    .map(id -> new Handout.LineHandout(new LineId(id)));
            case "lines" -> Optional.of(new Handout.LinesHandout(part));
            case "offices" -> Optional.of(new Handout.OfficesHandout(part));
            case "person" -> part.map(Handout.PersonHandout::new);
            case "city" -> Optional.of(new Handout.CityHandout());
            case "solution" -> Optional.of(new Handout.SolutionHandout());
            case "board" -> Optional.of(new Handout.BoardHandout());
            case "organisation" -> Optional.of(new Handout.OrganisationHandout());
            case "notice" -> part.map(Handout.NoticeHandout::new);
            default -> Optional.empty();
        };
    }

    private static String part(Optional<String> id) {
        return id.map(known -> SEPARATOR + known).orElse("");
    }
}
