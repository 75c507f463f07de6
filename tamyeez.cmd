@echo off
rem Starts the command line of Tamyeez from a checkout. The first run builds it.
setlocal
set "root=%~dp0"
set "program=%root%releng\org.tamyeez.headless\target\tamyeez"
if exist "%program%\lib\complete" goto run
if not exist "%root%.tamyeez" mkdir "%root%.tamyeez"
echo tamyeez: building the command line for the first time; this takes some minutes (details in .tamyeez\build.log) 1>&2
call "%root%mvnw.cmd" -B -ntp -pl :org.tamyeez.headless -am package > "%root%.tamyeez\build.log" 2>&1
if errorlevel 1 (
  echo tamyeez: the build failed; see "%root%.tamyeez\build.log" 1>&2
  exit /b 2
)
:run
call "%program%\tamyeez.cmd" %*
exit /b %errorlevel%
