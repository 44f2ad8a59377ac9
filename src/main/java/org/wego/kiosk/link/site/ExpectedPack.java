// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.message.PackAnnouncement;

/**
 * The content that all lobbies of a site should show.
 *
 * @param name of the pack
 * @param version of the content
 * @param sequence the number of the release; empty for a folder without a signature
 * @param digest of its files; empty when it is not known
 * @param announced whether it was announced; otherwise it is what most lobbies show
 */
public record ExpectedPack(String name, String version, Optional<Long> sequence, Optional<String> digest,
        boolean announced) {

    private static final Comparator<UnitPack> NEWER = Comparator.comparing((UnitPack pack) -> pack.sequence().orElse(0))
            .thenComparing(UnitPack::version);

    /** An announced release. */
    public static ExpectedPack of(PackAnnouncement release) {
        return new ExpectedPack(release.pack(), release.version(), Optional.of(release.sequence()), Optional.empty(),
                true);
    }

    /** What most of these show; of two that are equally frequent, the newer one. */
    static Optional<ExpectedPack> mostFrequent(List<UnitPack> shown) {
        return shown.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet()
                .stream().max(Map.Entry.<UnitPack, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(NEWER)))
                .map(Map.Entry::getKey).map(pack -> new ExpectedPack(pack.name(), pack.version(),
                        pack.sequence().map(Integer::longValue), pack.digest(), false));
    }

    /** Whether a lobby that shows this is up to date. */
    boolean isMetBy(UnitPack shown) {
        if (announced) {
            return shown.sequence().map(number -> number >= sequence.orElse(0L))
                    .orElseGet(() -> shown.version().equals(version));
        }
        return shown.name().equals(name) && shown.version().equals(version) && (digest.isEmpty()
                || shown.digest().isEmpty() || shown.digest().equals(digest));
    }
}
