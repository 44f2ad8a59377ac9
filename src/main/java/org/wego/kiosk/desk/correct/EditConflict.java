// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.Instant;
import java.util.Optional;

/**
 * A conflict: another person saved the record while it was in the form.
 *
 * @param theirs the saved record
 * @param savedBy the name or initials of that person; empty if the record is as in the pack
 * @param savedAt when; empty if the record is as in the pack
 */
record EditConflict(CurrentRecord theirs, String savedBy, Optional<Instant> savedAt) {}
