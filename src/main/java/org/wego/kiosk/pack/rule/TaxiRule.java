// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.taxi.TaxiFare;
import org.wego.kiosk.model.taxi.TaxiGoal;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.model.taxi.TaxiSurcharge;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that drivers can read the sentences, that goals have a distance, and that surcharges do not overlap. */
public final class TaxiRule implements Rule {

    private static final int DAY = 24 * 60;

    private Optional<Lang> driver = Optional.empty();

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Contact contact -> driver = Optional.of(contact.address().local().language());
            case TaxiGuide guide -> check(guide, location);
            case TaxiFare fare -> check(fare, location);
            default -> {}
        }
    }

    private void check(TaxiGuide guide, JsonLocation location) {
        for (int i = 0; i < guide.phrases().size(); i++) {
            var phrase = guide.phrases().get(i);
            var at = "/phrases/" + i + "/text";
            driver.filter(lang -> !phrase.text().speaks(lang)).ifPresent(lang -> location.error(
                    ProblemCode.PHRASE_LANGUAGE, at,
                    "the sentence '" + phrase.id() + "' has no text in " + lang + ", the language of the drivers",
                    "add the text; contact.json names the language in address/local"));
        }
        for (int i = 0; i < guide.goals().size(); i++) {
            check(guide, guide.goals().get(i), "/goals/" + i, location);
        }
    }

    private static void check(TaxiGuide guide, TaxiGoal goal, String at, JsonLocation location) {
        if (goal.metres().isEmpty() && (goal.position().isEmpty() || guide.detour().isEmpty())) {
            location.error(ProblemCode.GOAL_DISTANCE, at, "the distance to '" + goal.id() + "' is not known",
                    "add metres; or position, and detour for the whole file");
        }
    }

    private static void check(TaxiFare fare, JsonLocation location) {
        var surcharges = fare.surcharges();
        for (int i = 1; i < surcharges.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(surcharges.get(j), surcharges.get(i))) {
                    location.error(ProblemCode.HOURS_OVERLAP, "/surcharges/" + i, "the surcharge from "
                            + surcharges.get(i).from() + " to " + surcharges.get(i).until() + " overlaps the one in "
                            + "/surcharges/" + j, "change the times: at most one applies at a time");
                }
            }
        }
    }

    private static boolean overlap(TaxiSurcharge one, TaxiSurcharge other) {
        return IntStream.range(0, DAY).mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
                .anyMatch(time -> one.appliesAt(time) && other.appliesAt(time));
    }
}
