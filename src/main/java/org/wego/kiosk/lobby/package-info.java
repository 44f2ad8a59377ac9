// SPDX-License-Identifier: Apache-2.0
/**
 * The lobby: its start and end, its window, and the content packs that it shows one after the other.
 *
 * <p>Background work has eight threads, so that no task waits for another that is blocked:
 * <ul>
 * <li>{@code liveness} never touches a disk; systemd restarts a lobby whose answers stop.
 * <li>{@code ticker} never touches a disk either, nor a socket: the visitors' timers run on it.
 * <li>{@code log} reports repeated messages to a disk that may hang.
 * <li>{@code status} writes every ten seconds; after thirty seconds without a status the lobby counts as hanging.
 * <li>{@code marks} cleans up the stored packs, which it reads completely: too slow for {@code status} and
 * {@code care}.
 * <li>{@code care} checks PINs, while a person waits, and runs the self-test.
 * <li>{@code content pack} polls a folder that may be on a share, and vets a new pack, which takes minutes.
 * <li>{@code overlay} polls another folder on another share; a change must be noticed within five seconds.
 * </ul>
 * A lobby that follows signed releases has two more: {@code releases} asks their source, which may hang, and
 * {@code stored releases} polls what is stored. A lobby with a broker has {@code link}, which does what desks ask, and
 * {@code broker}, the library's own.
 */
@NullMarked
package org.wego.kiosk.lobby;

import org.jspecify.annotations.NullMarked;
