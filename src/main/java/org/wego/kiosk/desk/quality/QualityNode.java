// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

/** A line of the work list: a group, or a finding in it. */
sealed interface QualityNode permits QualityGroup, QualityRow {}
