package client

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"

	"github.com/aztecd/aztecd/app/api"
)

// Health asks a node's /readyz.
func (c *Client) Health(ctx context.Context) (api.Health, error) {
	u, err := url.Parse(c.url)
	if err != nil {
		return api.Health{}, fmt.Errorf("ask whether %s is ready: %w", c.url, err)
	}
	switch u.Scheme {
	case "ws":
		u.Scheme = "http"
	case "wss":
		u.Scheme = "https"
	}
	u.Path = "/readyz"
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return api.Health{}, fmt.Errorf("ask whether %s is ready: %w", c.url, err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return api.Health{}, fmt.Errorf("ask whether %s is ready: %w", c.url, err)
	}
	defer res.Body.Close()
	var h api.Health
	if err := json.NewDecoder(res.Body).Decode(&h); err != nil {
		return api.Health{}, fmt.Errorf("read health of %s: %w", c.url, err)
	}
	return h, nil
}
