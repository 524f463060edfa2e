// Command underload runs the test suite again and again while every core is busy
// with something else, and once with one processor: a test that hopes for a quick
// machine fails here before it does at someone's desk.
//
// Usage: go run ./test/underload [-runs N] [-logs DIR] [go test's arguments]
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

func main() {
	runs := flag.Int("runs", 3, "runs under load; one more has a single processor and no load")
	logs := flag.String("logs", "build/test-load", "directory for the output of each run")
	flag.Parse()
	args := flag.Args()
	if len(args) == 0 {
		args = []string{"-timeout", "60m", "./..."}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *runs, *logs, args); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, runs int, logs string, args []string) error {
	if err := os.MkdirAll(logs, 0o755); err != nil {
		return fmt.Errorf("make directory for logs: %w", err)
	}
	green := 0
	for i := range runs + 1 {
		loaded := i < runs
		what, env := fmt.Sprintf("%d cores busy", runtime.NumCPU()), os.Environ()
		if !loaded {
			what, env = "GOMAXPROCS=1", append(env, "GOMAXPROCS=1")
		}
		log := filepath.Join(logs, fmt.Sprintf("run-%d.log", i+1))
		fmt.Printf("[%d/%d] %s ...\n", i+1, runs+1, what)
		begun := time.Now()
		err := once(ctx, loaded, env, log, args)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		verdict := "green"
		if err != nil {
			verdict = fmt.Sprintf("FAILED (%v); its output: %s", err, log)
		} else {
			green++
		}
		fmt.Printf("[%d/%d] %s, %.0f s: %s\n", i+1, runs+1, what, time.Since(begun).Seconds(), verdict)
	}
	fmt.Printf("runs %d\ngreen %d\n", runs+1, green)
	if green <= runs {
		return errors.New("not every run is green")
	}
	return nil
}

// once runs the tests, all of them anew, with their output in a file.
func once(ctx context.Context, loaded bool, env []string, log string, args []string) error {
	out, err := os.Create(log)
	if err != nil {
		return err
	}
	defer out.Close()
	if loaded {
		defer keepBusy()()
	}
	test := exec.CommandContext(ctx, "go", append([]string{"test", "-count", "1"}, args...)...)
	test.Env, test.Stdout, test.Stderr = env, out, out
	// go test passes an interrupt on to the tests it runs.
	test.Cancel = func() error { return test.Process.Signal(os.Interrupt) }
	test.WaitDelay = 30 * time.Second
	return test.Run()
}

// keepBusy takes every core until the returned function is called.
func keepBusy() (rest func()) {
	stop := make(chan struct{})
	for range runtime.NumCPU() {
		go func() {
			for i := 0; ; i++ {
				if i%(1<<20) == 0 { // a look at the channel now and then costs nothing
					select {
					case <-stop:
						return
					default:
					}
				}
			}
		}()
	}
	return func() { close(stop) }
}
