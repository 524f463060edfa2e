package logpipe_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/logpipe"
)

func gap(lost uint64) []byte { return fmt.Appendf(nil, "lost %d\n", lost) }

// Who logs never waits for who reads; what was too much is lost, and said where it is missing.
func TestAReceiverThatStandsStillHoldsNobodyUp(t *testing.T) {
	read, write := io.Pipe() // takes nothing until somebody reads
	w := logpipe.New(write, gap)
	const sent = 10_000
	for i := range sent {
		n, err := fmt.Fprintf(w, "line %d\n", i)
		require.NoError(t, err)
		require.Positive(t, n)
	}
	lost := w.Lost()
	require.Positive(t, lost)
	all := make(chan string)
	go func() {
		text, _ := io.ReadAll(read) // the pipe ends without an error
		all <- string(text)
	}()
	w.Close(time.Hour)
	require.NoError(t, write.Close())
	text := <-all
	require.True(t, strings.HasPrefix(text, "line 0\n"))
	require.Contains(t, text, fmt.Sprintf("lost %d\n", lost))
	require.Equal(t, int(sent-lost)+1, strings.Count(text, "\n"))
}

// A receiver that is gone loses lines, and nothing else.
func TestAReceiverThatIsGoneIsNoError(t *testing.T) {
	read, write := io.Pipe()
	require.NoError(t, read.Close())
	w := logpipe.New(write, gap)
	_, err := io.WriteString(w, "one\n")
	require.NoError(t, err)
	w.Close(time.Hour)
	require.EqualValues(t, 1, w.Lost())
	_, err = io.WriteString(w, "after the end\n")
	require.NoError(t, err)
	w.Close(time.Hour)
}

func TestLinesComeInOrder(t *testing.T) {
	var out bytes.Buffer
	w := logpipe.New(&out, gap)
	for i := range 100 {
		_, err := fmt.Fprintf(w, "%d\n", i)
		require.NoError(t, err)
	}
	w.Close(time.Hour)
	require.Zero(t, w.Lost())
	require.Equal(t, 100, strings.Count(out.String(), "\n"))
	require.True(t, strings.HasPrefix(out.String(), "0\n1\n"))
}
