// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Selects the pack for a start: the requested one; when its last start failed, one other; and when that failed too, the
 * bundled one. All have the requested id, because content of another organisation is never shown instead.
 */
final class PackSelector {

    private static final String NO_OTHER = "No content is shown instead: no other good version of this content is"
            + " stored, and the content of another organisation is never shown.";
    private static final String REMEDY = " Remedy: correct and save it, or request another try in the staff corner.";

    private final StartHistoryStore history;
    private final Supplier<List<StoredPack>> kept;
    private final boolean maySeeBundled;

    /**
     * A selector among packs that all have the requested id.
     *
     * @param kept the newest first; requested only after a failed start, because each copy is verified
     * @param maySeeBundled whether the bundled pack has the id, too
     */
    PackSelector(StartHistoryStore history, Supplier<List<StoredPack>> kept, boolean maySeeBundled) {
        this.history = history;
        this.kept = kept;
        this.maySeeBundled = maySeeBundled;
    }

    /** The selection when the requested pack has been vetted. */
    Selection choose(Candidate asked, String overlay) {
        var barred = history.bar(asked.with(overlay));
        if (barred.isEmpty()) {
            return asked.as(Selection.SelectionKind.ASKED, overlay, List.of());
        }
        var reasons = new ArrayList<>(List.of(describe(barred.get())));
        if (!overlay.isEmpty() && (asked.equals(Candidate.BUNDLED) || hasLasted(asked))) {
            return unlessBarred(asked, "", Selection.SelectionKind.WITHOUT_OVERLAY, reasons);
        }
        return instead(Optional.of(asked), overlay, reasons);
    }

    /** The selection when the requested pack cannot be shown, or not yet. */
    Selection instead(String overlay, String why) {
        var good = otherGood(Optional.empty());
        var reasons = new ArrayList<>(List.of(why));
        return good.isPresent() ? unlessBarred(good.get(), overlay, Selection.SelectionKind.LAST_GOOD, reasons)
                : lastResort(reasons);
    }

    private Selection instead(Optional<Candidate> failed, String overlay, List<String> reasons) {
        var good = otherGood(failed);
        if (good.isEmpty()) {
            return failed.isPresent() && !overlay.isEmpty() && !maySeeBundled
                    ? unlessBarred(failed.get(), "", Selection.SelectionKind.WITHOUT_OVERLAY, reasons)
                    : lastResort(reasons);
        }
        // The changes of reception are suspect, too, unless they have lasted with this pack.
        var suspected = history.known().hasLasted(good.get().with(overlay)) ? overlay : "";
        return unlessBarred(good.get(), suspected, Selection.SelectionKind.LAST_GOOD, reasons);
    }

    private Selection unlessBarred(Candidate candidate, String overlay, Selection.SelectionKind kind,
            List<String> reasons) {
        var barred = history.bar(candidate.with(overlay));
        if (barred.isEmpty()) {
            return candidate.as(kind, overlay, reasons);
        }
        reasons.add(describe(barred.get()));
        return lastResort(reasons);
    }

    /** The bundled pack, or nothing when it has another id. */
    Selection lastResort(List<String> reasons) {
        if (maySeeBundled) {
            return Candidate.BUNDLED.as(Selection.SelectionKind.BUNDLED, "", reasons);
        }
        var all = new ArrayList<>(reasons);
        all.add(NO_OTHER);
        return Selection.nothing(all);
    }

    /** The other pack that lasted most recently; when none has, the newest good one. */
    private Optional<Candidate> otherGood(Optional<Candidate> excluded) {
        var others = kept.get().stream().map(Candidate::of)
                .filter(candidate -> excluded.map(Candidate::digest).filter(candidate.digest()::equals).isEmpty())
                .toList();
        return history.known().lasted().stream()
                .flatMap(show -> others.stream().filter(candidate -> candidate.digest().equals(show.pack())))
                .findFirst().or(() -> others.stream().findFirst());
    }

    private boolean hasLasted(Candidate candidate) {
        return history.known().lasted().stream().anyMatch(show -> show.pack().equals(candidate.digest()));
    }

    /** Describes a failed start, with the remedy. */
    static String describe(PendingStart mark) {
        return "The pack " + mark.name() + (mark.show().overlay().isEmpty() ? "" : " with the changes of reception")
                + " was put on the screen on " + mark.set() + ", and the program ended before a minute was over."
                + REMEDY;
    }
}
