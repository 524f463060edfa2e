package localnet

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// quiet is how often a status is printed where it can't be redrawn.
const quiet = 5 * time.Second

// screen prints lines, and below them, on a terminal, a status that it redraws.
// It is safe for concurrent use.
type screen struct {
	out   io.Writer
	width func() int // of the terminal; nil: it is none

	mu      sync.Mutex
	status  []string
	printed time.Time // When a status was last printed in plain.
}

// line prints one or more lines for good.
func (s *screen) line(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.erase()
	fmt.Fprintf(s.out, format+"\n", args...)
	s.draw()
}

// show replaces the status. Where nothing can be redrawn it prints the first
// line of it now and then.
func (s *screen) show(status ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.width != nil {
		s.erase()
		s.status = clipped(status, s.width())
		s.draw()
		return
	}
	if now := time.Now(); len(status) > 0 && now.Sub(s.printed) >= quiet {
		s.printed = now
		fmt.Fprintln(s.out, status[0])
	}
}

func (s *screen) erase() {
	if s.width != nil && len(s.status) > 0 {
		fmt.Fprintf(s.out, "\x1b[%dA\r\x1b[J", len(s.status))
	}
}

// clipped cuts lines so that none takes two of the terminal's.
func clipped(lines []string, width int) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if r := []rune(line); len(r) > width && width > 0 {
			line = string(r[:width])
		}
		out[i] = line
	}
	return out
}

func (s *screen) draw() {
	if s.width != nil && len(s.status) > 0 {
		fmt.Fprintln(s.out, strings.Join(s.status, "\n"))
	}
}

// during shows what is going on and for how long, until the returned function is
// called; that prints how it ended.
func (s *screen) during(what string, progress func() string) (finish func(result string)) {
	begun := time.Now()
	stop, stopped := make(chan struct{}), make(chan struct{})
	if s.width == nil {
		s.line("%s ...", what)
		s.mu.Lock()
		s.printed = begun
		s.mu.Unlock()
	}
	go func() {
		defer close(stopped)
		ticker := time.NewTicker(200 * time.Millisecond)
		defer ticker.Stop()
		for {
			s.show(fmt.Sprintf("%s ... %s %.0f s", what, progress(), time.Since(begun).Seconds()))
			select {
			case <-stop:
				return
			case <-ticker.C:
			}
		}
	}()
	return func(result string) {
		close(stop)
		<-stopped
		s.show()
		s.line("%s: %s (%.1f s)", what, result, time.Since(begun).Seconds())
	}
}

// table aligns the cells of rows by column.
func table(rows [][]string) string {
	widths := map[int]int{}
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	var out strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			if i == len(row)-1 {
				out.WriteString(cell)
				break
			}
			out.WriteString(cell + strings.Repeat(" ", widths[i]-len([]rune(cell))+2))
		}
		out.WriteByte('\n')
	}
	return strings.TrimRight(out.String(), "\n")
}
