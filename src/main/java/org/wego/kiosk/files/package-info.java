// SPDX-License-Identifier: Apache-2.0
/**
 * Files that survive a crash, locks between programs, watched folders, fingerprints, and messages for disk errors.
 *
 * <p>Depends only on {@code java.*}.
 */
@NullMarked
package org.wego.kiosk.files;

import org.jspecify.annotations.NullMarked;
