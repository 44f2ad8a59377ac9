// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wego.kiosk.link.notice.NoticeReceiver;

/**
 * What a lobby does with texts of reception that come over the broker.
 *
 * @param records takes a record over; returns why that is not possible now, empty when the lobby has it. Runs on
 *        {@code disk}
 * @param emergencies is told of emergency messages on the thread of the link
 * @param disk runs what waits for the disk, one after the other
 * @param corrections a word that is the same wherever the same changes of reception are in force
 */
public record LobbyTexts(Function<String, Optional<String>> records, NoticeReceiver emergencies, Executor disk,
        Supplier<Optional<String>> corrections) {}
