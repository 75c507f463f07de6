@echo off
rem Runs the Maven that the build needs: the installed one if it is new enough, otherwise one that the installed Maven
rem fetches from wherever its own settings say.
setlocal
set "root=%~dp0"
set "wanted=3.9.11"
where mvn >nul 2>nul || (echo mvnw: Apache Maven is missing. Install it, any version from 3.8 on. & exit /b 2)
for /f "tokens=3" %%v in ('mvn -B --version ^| findstr /b /c:"Apache Maven"') do set "installed=%%v"
for /f "tokens=1,2 delims=." %%a in ("%installed%") do (
  if %%a GEQ 4 goto run_installed
  if %%a EQU 3 if %%b GEQ 9 goto run_installed
)
set "home=%root%.tamyeez\apache-maven-%wanted%"
if exist "%home%\bin\mvn.cmd" goto run_own
echo mvnw: fetching Maven %wanted%, because the installed one is %installed% 1>&2
set "unpack=%TEMP%\tamyeez-maven"
if not exist "%unpack%" mkdir "%unpack%"
rem Elsewhere than in the project, whose extensions the installed Maven may be too old for.
pushd "%unpack%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=org.apache.maven:apache-maven:%wanted%:zip:bin" "-DoutputDirectory=%unpack%" 1>&2 || exit /b 2
jar xf apache-maven-%wanted%-bin.zip || exit /b 2
popd
if not exist "%root%.tamyeez" mkdir "%root%.tamyeez"
move "%unpack%\apache-maven-%wanted%" "%home%" >nul
rmdir /s /q "%unpack%"
:run_own
cd /d "%root%"
call "%home%\bin\mvn.cmd" %*
exit /b %errorlevel%
:run_installed
cd /d "%root%"
call mvn %*
exit /b %errorlevel%
