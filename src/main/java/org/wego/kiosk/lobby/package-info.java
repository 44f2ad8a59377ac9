// SPDX-License-Identifier: Apache-2.0
/**
 * The lobby: the command's work from the first check to the last lock, its window, and the content packs that follow each
 * other in it.
 *
 * <p>Background work has eight threads, because none of it may wait for what holds up another:
 * <ul>
 * <li>{@code liveness} never touches a disk; systemd restarts a lobby whose answers stop.
 * <li>{@code ticker} never touches a disk either, nor a socket: the visitors' timers run on it.
 * <li>{@code log} reports repeated messages to a disk that may hang.
 * <li>{@code status} writes every ten seconds; after thirty seconds without a status the lobby counts as hanging.
 * <li>{@code marks} tidies the kept packs, which it reads whole: too long for {@code status} and {@code care}.
 * <li>{@code care} checks PINs, while a person waits, and runs the self-test.
 * <li>{@code content pack} looks at a folder that may be on a share, and tries a new pack, which takes minutes.
 * <li>{@code overlay} looks at another folder on another share; a change is seen within five seconds.
 * </ul>
 */
@NullMarked
package org.wego.kiosk.lobby;

import org.jspecify.annotations.NullMarked;
