package admin

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Client asks a node by its socket.
type Client struct {
	file string
	http http.Client
}

// Dial makes a client; nothing is asked yet.
func Dial(file string) *Client {
	return &Client{file, http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			var d net.Dialer
			return d.DialContext(ctx, "unix", file)
		},
	}}}
}

// Status tells how the publisher is.
func (c *Client) Status(ctx context.Context) (Answer, error) {
	return c.do(ctx, http.MethodGet, pathStatus, nil)
}

// Pause has it send nothing.
func (c *Client) Pause(ctx context.Context) (Answer, error) {
	return c.do(ctx, http.MethodPost, pathPause, nil)
}

// Resume ends Pause.
func (c *Client) Resume(ctx context.Context) (Answer, error) {
	return c.do(ctx, http.MethodPost, pathResume, nil)
}

// Flush has it publish at once what may be.
func (c *Client) Flush(ctx context.Context) (Answer, error) {
	return c.do(ctx, http.MethodPost, pathFlush, nil)
}

// SetCaps changes the most that is offered.
func (c *Client) SetCaps(ctx context.Context, caps txmgr.Fees) (Answer, error) {
	text, err := json.Marshal(caps)
	if err != nil {
		return Answer{}, fmt.Errorf("encode caps: %w", err)
	}
	return c.do(ctx, http.MethodPost, pathCaps, text)
}

func (c *Client) do(ctx context.Context, method, path string, body []byte) (a Answer, err error) {
	req, err := http.NewRequestWithContext(ctx, method, "http://node"+path, bytes.NewReader(body))
	if err != nil {
		return a, fmt.Errorf("ask the node: %w", err)
	}
	res, err := c.http.Do(req)
	if err != nil {
		var dial *net.OpError
		if errors.As(err, &dial) && dial.Op == "dial" {
			return a, fmt.Errorf("no node answers at %s: does it run there, as this user, and with node.admin_socket: %w", c.file, dial.Err)
		}
		return a, fmt.Errorf("ask the node: %w", err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil {
		return a, fmt.Errorf("ask the node: %w", err)
	}
	if res.StatusCode != http.StatusOK {
		var f fault
		if json.Unmarshal(text, &f) != nil || f.Error == "" {
			f.Error = res.Status
		}
		return a, errors.New(f.Error)
	}
	if err := json.Unmarshal(text, &a); err != nil {
		return a, fmt.Errorf("read the node's answer: %w", err)
	}
	return a, nil
}
