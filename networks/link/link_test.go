package link_test

import (
	"bytes"
	"io"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/networks/link"
)

// echo answers what it is sent.
func echo(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			go func() { _, _ = io.Copy(c, c); _ = c.Close() }()
		}
	}()
	return listener.Addr().String()
}

// ask sends something and reads it back.
func ask(addr string, text []byte) ([]byte, error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(time.Minute))
	go func() { _, _ = c.Write(text) }()
	back := make([]byte, len(text))
	_, err = io.ReadFull(c, back)
	return back, err
}

// What was sent arrives whole and in order, and no sooner than the delay, each way.
func TestADelayKeepsTheOrder(t *testing.T) {
	const delay = 20 * time.Millisecond
	r, err := link.NewRelay(echo(t), delay)
	require.NoError(t, err)
	text := make([]byte, 1<<20)
	for i := range text {
		text[i] = byte(i >> 8)
	}
	begun := time.Now()
	back, err := ask(r.Addr(), text)
	require.NoError(t, err)
	require.True(t, bytes.Equal(text, back))
	require.GreaterOrEqual(t, time.Since(begun), 2*delay)
	require.NoError(t, r.Close())
	_, err = ask(r.Addr(), text)
	require.Error(t, err)
}

// A node that is parted reaches nobody and is reached by nobody, what was connected ends,
// and the others do not notice.
func TestAPartedNodeIsAlone(t *testing.T) {
	m := link.NewMesh(0)
	target, ways := echo(t), map[[2]int]string{}
	for from := range 3 {
		for to := range 3 {
			var err error
			ways[[2]int{from, to}], err = m.Link(from, to, target)
			require.NoError(t, err)
		}
	}
	c, err := net.Dial("tcp", ways[[2]int{0, 1}])
	require.NoError(t, err)
	defer c.Close()
	_, err = c.Write([]byte{1})
	require.NoError(t, err)
	one := make([]byte, 1)
	_, err = io.ReadFull(c, one)
	require.NoError(t, err)

	m.Part(1)
	require.NoError(t, c.SetReadDeadline(time.Now().Add(time.Minute)))
	_, err = c.Read(one)
	require.ErrorIs(t, err, io.EOF, "it was broken off")
	for way, addr := range ways {
		_, err := ask(addr, []byte("x"))
		require.Equal(t, (way[0] == 1) != (way[1] == 1), err != nil, way)
	}
	m.Join(1)
	for _, addr := range ways {
		_, err := ask(addr, []byte("x"))
		require.NoError(t, err)
	}
	require.NoError(t, m.Close())
}
