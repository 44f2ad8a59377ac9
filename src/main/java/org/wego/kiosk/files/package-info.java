// SPDX-License-Identifier: Apache-2.0
/**
 * Files that survive a crash, locks between programs, folders that are watched, fingerprints and the messages of disks.
 *
 * <p>Depends on {@code java.*} alone.
 */
@NullMarked
package org.wego.kiosk.files;

import org.jspecify.annotations.NullMarked;
