// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Finding.FindingDetail;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.Messages;

/** Words findings for reception and for visitors. */
final class QualityRows {

    private final DeskState state;

    QualityRows(DeskState state) {
        this.state = state;
    }

    QualityRow row(Finding finding) {
        var key = "quality." + finding.kind().word();
        var details = finding.details().stream().map(this::word).toArray();
        var where = finding.entry().map(entry -> words().get("quality.where",
                words().get("kind." + entry.kind().word()),
                state.text(entry.name()).replace('\n', ' ')))
                .orElseGet(() -> finding.language().isPresent() ? String.valueOf(details[0])
                        : String.valueOf(details[details.length - 1]));
        return new QualityRow(finding, words().get(key, details), where, words().get(key + ".kiosk"));
    }

    String name(Impact harm) {
        return words().get("quality.group." + harm.word());
    }

    String explanation(Impact harm) {
        return words().get("quality.group." + harm.word() + ".harm");
    }

    /** What to tell a visitor until the finding is resolved, in a language. */
    String say(Finding finding, Lang lang) {
        var key = switch (finding.kind()) {
            case NOT_SEEN -> "say.not-seen";
            case NOT_COVERED -> "say.not-covered";
            case INCOMPLETE -> "say.incomplete";
            case PROBLEM -> "say.problem";
            case OUTDATED_PLAN -> "say.outdated-plan";
            case OUTAGE_ENDED -> "say.outage-ended";
            case NOT_RECORDED -> "say.not-recorded";
            case NOT_PUBLISHED -> "say.not-published";
            case NOT_TRANSLATED -> "say.not-translated";
            case DRAFT, PACK_TEXT -> "say.draft";
            case MISFIT -> "say.misfit";
            case WARNING -> "say.warning";
            case NOT_CONFIRMED -> "say.not-confirmed";
        };
        return state.visitorWords(lang).get(key,
                finding.entry().map(entry -> entry.name().in(lang).replace('\n', ' ')).orElse(""));
    }

    private String word(FindingDetail detail) {
        return switch (detail) {
            case FindingDetail.DetailText(var text) -> text;
            case FindingDetail.Label(var key) -> words().get(key);
            case FindingDetail.Count(var number) -> state.formats().number(number);
        };
    }

    private Messages words() {
        return state.words();
    }
}
