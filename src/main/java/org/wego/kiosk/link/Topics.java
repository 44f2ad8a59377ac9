// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics of a site on the broker: {@code BASE/SITE/UNIT/state} and its neighbours.
 *
 * @param base the first part of all topics
 * @param site the second part: the units that see one another
 */
public record Topics(String base, String site) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String STATE = "state";
    private static final String RECEPTION = "reception";
    /** Names at the place of a unit that are none. */
    private static final Pattern RESERVED = Pattern.compile("notice|pack|arrivals");

    public Topics {
        require("base", base);
        require("site", site);
    }

    /** Whether a name can be the name of a unit. */
    public static boolean isUnitName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.matcher(name).matches();
    }

    /** The state of a unit. */
    public String state(String unit) {
        return of(unit, STATE);
    }

    /** What a unit asks of the desks. */
    public String event(String unit) {
        return of(unit, "event");
    }

    /** What desks ask of a unit. */
    public String command(String unit) {
        return of(unit, "cmd");
    }

    /** The answers that a unit gives to commands, and those of desks to what it has asked. */
    public String answers(String unit) {
        return of(unit, "answer");
    }

    /** What desks answer to the calls of a lobby. */
    public String callAnswers(String unit) {
        return of(unit, "call");
    }

    /** What a desk says of reception. */
    public String reception(String unit) {
        return of(unit, RECEPTION);
    }

    /** A notice for all units. */
    public String notice(String id) {
        require("notice", id);
        return base + "/" + site + "/notice/" + id;
    }

    /** Subscribes to all notices. */
    public String allNotices() {
        return base + "/" + site + "/notice/+";
    }

    /** The pack that all units should show. */
    public String pack() {
        return base + "/" + site + "/pack";
    }

    /** Subscribes to the states of all units. */
    public String allStates() {
        return base + "/" + site + "/+/" + STATE;
    }

    /** Subscribes to the answers of and to all units. */
    public String allAnswers() {
        return base + "/" + site + "/+/answer";
    }

    /** Subscribes to what all units ask of the desks. */
    public String allEvents() {
        return base + "/" + site + "/+/event";
    }

    /** Subscribes to what all desks say of reception. */
    public String allReceptions() {
        return base + "/" + site + "/+/" + RECEPTION;
    }

    /** The name of the unit that says its state on a topic; empty for any other topic. */
    public Optional<String> unitOfState(String topic) {
        return unitOf(topic, STATE);
    }

    /** The name of the desk that speaks of reception on a topic; empty for any other topic. */
    public Optional<String> unitOfReception(String topic) {
        return unitOf(topic, RECEPTION);
    }

    private Optional<String> unitOf(String topic, String about) {
        var prefix = base + "/" + site + "/";
        var suffix = "/" + about;
        if (!topic.startsWith(prefix) || !topic.endsWith(suffix)
                || topic.length() <= prefix.length() + suffix.length()) {
            return Optional.empty();
        }
        return Optional.of(topic.substring(prefix.length(), topic.length() - suffix.length()))
                .filter(Topics::isUnitName);
    }

    private String of(String unit, String about) {
        if (!isUnitName(unit)) {
            throw new IllegalArgumentException("not the name of a unit: " + unit);
        }
        return base + "/" + site + "/" + unit + "/" + about;
    }

    private static void require(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a " + what + ": " + name);
        }
    }
}
