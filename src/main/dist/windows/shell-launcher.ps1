# SPDX-License-Identifier: Apache-2.0
# Makes the lobby the shell of the user "kiosk". Run as administrator. We have not tested it: read README.md first.
$ErrorActionPreference = "Stop"

Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null

$restartShell = 0
$restartDevice = 1
$lobby = 'cmd.exe /c ""C:\Program Files\WeGO Kiosk\bin\wego-kiosk.cmd" lobby --kiosk --state "C:\ProgramData\wego-kiosk""'
$user = (Get-LocalUser -Name "kiosk").SID.Value

$launcher = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
# All other users keep the desktop.
$launcher.SetDefaultShell("explorer.exe", $restartShell) | Out-Null
# Exit code 0 (staff closed the lobby) restarts the machine; any other end restarts the lobby.
$launcher.SetCustomShell($user, $lobby, @(0), @($restartDevice), $restartShell) | Out-Null
$launcher.SetEnabled($true) | Out-Null
