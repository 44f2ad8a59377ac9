// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.activation.Selection;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ops.ActivePack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.staff.StaffFacts;

/**
 * The content that was chosen, with the reason, and the result of reading it.
 *
 * @param result a refusal when no content can be shown
 */
record ChosenContent(Selection choice, PackResult result) {

    /** Why there is no content to show, in sentences; empty when there is some. */
    List<String> refusals() {
        return choice.isSomething() ? List.of() : choice.reasons();
    }

    /** The pack; empty when none can be shown. */
    Optional<ActivePack> pack() {
        return accepted().map(accepted -> accepted.content().manifest())
                .map(manifest -> new ActivePack(manifest.id(), manifest.version(), Optional.of(choice.show().pack()),
                        Optional.of(choice).filter(Selection::isFallback).map(of -> String.join(" ", of.reasons()))));
    }

    /** Why this content is shown. */
    StaffFacts.ContentState state() {
        if (accepted().isEmpty()) {
            return StaffFacts.ContentState.NOTHING;
        }
        return switch (choice.kind()) {
            case ASKED -> StaffFacts.ContentState.AS_SET_UP;
            case WITHOUT_OVERLAY, LAST_GOOD -> StaffFacts.ContentState.LAST_GOOD;
            case BUNDLED -> StaffFacts.ContentState.BUNDLED;
            case NOTHING -> StaffFacts.ContentState.NOTHING;
        };
    }

    /**
     * The language of the greeting; empty when no content can be shown.
     *
     * @param wanted in its place the default of the pack if the pack lacks it
     */
    Optional<Lang> greeting(Optional<Lang> wanted) {
        return accepted().map(accepted -> accepted.content().manifest()).map(manifest -> wanted
                .filter(lang -> manifest.languages().stream().anyMatch(spoken -> spoken.tag().equals(lang)))
                .orElse(manifest.defaultLanguage()));
    }

    /** The time zone of the kiosk. */
    ZoneId zone() {
        return accepted().map(accepted -> accepted.content().manifest().timeZone()).orElseGet(ZoneId::systemDefault);
    }

    private Optional<PackResult.Accepted> accepted() {
        return result instanceof PackResult.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }
}
