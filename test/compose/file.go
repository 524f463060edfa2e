package compose

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// File is a compose file. What is not here the file may not have.
type File struct {
	Name     string             `yaml:"name"`
	Node     any                `yaml:"x-node"`
	Services map[string]Service `yaml:"services"`
	Volumes  map[string]any     `yaml:"volumes"`
}

// Service is one of its services.
type Service struct {
	Image       string                       `yaml:"image"`
	Build       map[string]string            `yaml:"build"`
	Entrypoint  []string                     `yaml:"entrypoint"`
	Command     []string                     `yaml:"command"`
	NetworkMode string                       `yaml:"network_mode"`
	Volumes     []string                     `yaml:"volumes"`
	Ports       []string                     `yaml:"ports"`
	DependsOn   map[string]map[string]string `yaml:"depends_on"`
	Healthcheck *struct {
		Test     []string `yaml:"test"`
		Interval string   `yaml:"interval"`
		Retries  int      `yaml:"retries"`
	} `yaml:"healthcheck"`
	Restart         string         `yaml:"restart"`
	StopGracePeriod string         `yaml:"stop_grace_period"`
	Ulimits         map[string]int `yaml:"ulimits"`
}

// Read reads a file; unknown keys are errors.
func Read(name string) (*File, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	var f File
	if err := decoder.Decode(&f); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &f, nil
}

// Line is what the container of a service runs, with another program in the place of aztecd
// and another directory in that of /data.
func (s Service) Line(program, data string) []string {
	line := append(append([]string{}, s.Entrypoint...), s.Command...)
	if len(s.Entrypoint) == 0 {
		line = append([]string{"aztecd"}, line...)
	}
	for i, word := range line {
		word = strings.ReplaceAll(word, "/data/", data+"/")
		if word == "aztecd" {
			word = program
		}
		line[i] = strings.ReplaceAll(word, "aztecd ", program+" ")
	}
	return line
}
