@echo off
rem Starts Gleaner on Windows; builds it first where it is not built.
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "built=%home%\target\gleaner"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%built%\gleaner.jar" (
    echo gleaner: building; the first time Maven fetches libraries and models, which takes minutes 1>&2
    call mvn -B -q -ntp -f "%home%\pom.xml" -DskipTests package 1>&2 || exit /b 2
)
"%java%" -XX:+UseParallelGC "-Dgleaner.home=%home%" -jar "%built%\gleaner.jar" %*
exit /b %ERRORLEVEL%
