// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateCasesFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/cases.schema.json", title: "CasesFile", type: "object", additionalProperties: !1, required: ["pack", "cases"], properties: { pack: { $ref: "common.schema.json#/$defs/id" }, cases: { type: "array", minItems: 1, maxItems: 5e3, items: { title: "Case", type: "object", additionalProperties: !1, required: ["name", "rule", "expect"], properties: { name: { type: "string", minLength: 1, maxLength: 200 }, rule: { $ref: "common.schema.json#/$defs/ruleId" }, parameters: { type: "object", additionalProperties: { type: ["string", "integer"], maxLength: 40 }, maxProperties: 100 }, plan: { type: "string", minLength: 1, maxLength: 2e4 }, change: { title: "WitnessChange", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { $ref: "common.schema.json#/$defs/id" }, set: { type: "object", propertyNames: { $ref: "#/$defs/place" }, additionalProperties: {}, minProperties: 1, maxProperties: 100 }, remove: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/place" } } } }, expect: { title: "Expectation", oneOf: [{ enum: ["pass", "fail", "notApplicable", "needsReview"] }, { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/expected" } }] } } } } }, $defs: { place: { title: "CasePlace", type: "string", pattern: "^(/[^/\\s]+)+$", maxLength: 300 }, expected: { title: "ExpectedFinding", type: "string", pattern: "^([a-z0-9.-]+|([a-z0-9.-]+ )?[a-z]+/[a-z-]+) @ ([1-9][0-9]*:[1-9][0-9]*|/|(/[^/\\s]+)+)( (error|warning|note))?$", maxLength: 400 } } }, func0 = Object.prototype.hasOwnProperty, func63 = require_ucs2length().default, schema21 = { title: "Id", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 64 }, pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "RuleId", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", maxLength: 96 }, pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 96) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 96 }, schema: 96, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "CasePlace", type: "string", pattern: "^(/[^/\\s]+)+$", maxLength: 300 }, pattern5 = new RegExp("^(/[^/\\s]+)+$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 300) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, schema: "^(/[^/\\s]+)+$", parentSchema: schema23, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema24 = { title: "ExpectedFinding", type: "string", pattern: "^([a-z0-9.-]+|([a-z0-9.-]+ )?[a-z]+/[a-z-]+) @ ([1-9][0-9]*:[1-9][0-9]*|/|(/[^/\\s]+)+)( (error|warning|note))?$", maxLength: 400 }, pattern6 = new RegExp("^([a-z0-9.-]+|([a-z0-9.-]+ )?[a-z]+/[a-z-]+) @ ([1-9][0-9]*:[1-9][0-9]*|/|(/[^/\\s]+)+)( (error|warning|note))?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 400) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern6.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9.-]+|([a-z0-9.-]+ )?[a-z]+/[a-z-]+) @ ([1-9][0-9]*:[1-9][0-9]*|/|(/[^/\\s]+)+)( (error|warning|note))?$" }, schema: "^([a-z0-9.-]+|([a-z0-9.-]+ )?[a-z]+/[a-z-]+) @ ([1-9][0-9]*:[1-9][0-9]*|/|(/[^/\\s]+)+)( (error|warning|note))?$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack === void 0 || !func0.call(data, "pack")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cases === void 0 || !func0.call(data, "cases")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "pack" || key0 === "cases")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.pack !== void 0 && func0.call(data, "pack") && (validate54(data.pack, { instancePath: instancePath + "/pack", parentData: data, parentDataProperty: "pack", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.cases !== void 0 && func0.call(data, "cases")) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          let err3 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 5e3 }, schema: 5e3, parentSchema: schema19.properties.cases, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0 || !func0.call(data2, "name")) {
              let err5 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.cases.items.required, parentSchema: schema19.properties.cases.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.rule === void 0 || !func0.call(data2, "rule")) {
              let err6 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema19.properties.cases.items.required, parentSchema: schema19.properties.cases.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.expect === void 0 || !func0.call(data2, "expect")) {
              let err7 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema19.properties.cases.items.required, parentSchema: schema19.properties.cases.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key1 of Object.keys(data2))
              if (!(key1 === "name" || key1 === "rule" || key1 === "parameters" || key1 === "plan" || key1 === "change" || key1 === "expect")) {
                let err8 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.cases.items, data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data2.name !== void 0 && func0.call(data2, "name")) {
              let data3 = data2.name;
              if (typeof data3 == "string") {
                if (func63(data3) > 200) {
                  let err9 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.cases.items.properties.name, data: data3 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (func63(data3) < 1) {
                  let err10 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases.items.properties.name, data: data3 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.cases.items.properties.name.type, parentSchema: schema19.properties.cases.items.properties.name, data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data2.rule !== void 0 && func0.call(data2, "rule") && (validate56(data2.rule, { instancePath: instancePath + "/cases/" + i0 + "/rule", parentData: data2, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data2.parameters !== void 0 && func0.call(data2, "parameters")) {
              let data5 = data2.parameters;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length > 100) {
                  let err12 = { instancePath: instancePath + "/cases/" + i0 + "/parameters", schemaPath: "#/properties/cases/items/properties/parameters/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.cases.items.properties.parameters, data: data5 };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                for (let key2 of Object.keys(data5)) {
                  let data6 = data5[key2];
                  if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                    let err13 = { instancePath: instancePath + "/cases/" + i0 + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/parameters/additionalProperties/type", keyword: "type", params: { type: schema19.properties.cases.items.properties.parameters.additionalProperties.type }, schema: schema19.properties.cases.items.properties.parameters.additionalProperties.type, parentSchema: schema19.properties.cases.items.properties.parameters.additionalProperties, data: data6 };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                  if (typeof data6 == "string" && func63(data6) > 40) {
                    let err14 = { instancePath: instancePath + "/cases/" + i0 + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/parameters/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema19.properties.cases.items.properties.parameters.additionalProperties, data: data6 };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
              } else {
                let err15 = { instancePath: instancePath + "/cases/" + i0 + "/parameters", schemaPath: "#/properties/cases/items/properties/parameters/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.cases.items.properties.parameters.type, parentSchema: schema19.properties.cases.items.properties.parameters, data: data5 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.plan !== void 0 && func0.call(data2, "plan")) {
              let data7 = data2.plan;
              if (typeof data7 == "string") {
                if (func63(data7) > 2e4) {
                  let err16 = { instancePath: instancePath + "/cases/" + i0 + "/plan", schemaPath: "#/properties/cases/items/properties/plan/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema19.properties.cases.items.properties.plan, data: data7 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (func63(data7) < 1) {
                  let err17 = { instancePath: instancePath + "/cases/" + i0 + "/plan", schemaPath: "#/properties/cases/items/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases.items.properties.plan, data: data7 };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                let err18 = { instancePath: instancePath + "/cases/" + i0 + "/plan", schemaPath: "#/properties/cases/items/properties/plan/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.cases.items.properties.plan.type, parentSchema: schema19.properties.cases.items.properties.plan, data: data7 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.change !== void 0 && func0.call(data2, "change")) {
              let data8 = data2.change;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.kind === void 0 || !func0.call(data8, "kind")) {
                  let err19 = { instancePath: instancePath + "/cases/" + i0 + "/change", schemaPath: "#/properties/cases/items/properties/change/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema19.properties.cases.items.properties.change.required, parentSchema: schema19.properties.cases.items.properties.change, data: data8 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                for (let key3 of Object.keys(data8))
                  if (!(key3 === "kind" || key3 === "set" || key3 === "remove")) {
                    let err20 = { instancePath: instancePath + "/cases/" + i0 + "/change", schemaPath: "#/properties/cases/items/properties/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema19.properties.cases.items.properties.change, data: data8 };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                if (data8.kind !== void 0 && func0.call(data8, "kind") && (validate54(data8.kind, { instancePath: instancePath + "/cases/" + i0 + "/change/kind", parentData: data8, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data8.set !== void 0 && func0.call(data8, "set")) {
                  let data10 = data8.set;
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (Object.keys(data10).length > 100) {
                      let err21 = { instancePath: instancePath + "/cases/" + i0 + "/change/set", schemaPath: "#/properties/cases/items/properties/change/properties/set/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.cases.items.properties.change.properties.set, data: data10 };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    if (Object.keys(data10).length < 1) {
                      let err22 = { instancePath: instancePath + "/cases/" + i0 + "/change/set", schemaPath: "#/properties/cases/items/properties/change/properties/set/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases.items.properties.change.properties.set, data: data10 };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                    for (let key4 of Object.keys(data10)) {
                      let _errs24 = errors;
                      validate59(key4, { instancePath: instancePath + "/cases/" + i0 + "/change/set", parentData: data10, parentDataProperty: "set", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                      var valid6 = _errs24 === errors;
                      if (!valid6) {
                        let err23 = { instancePath: instancePath + "/cases/" + i0 + "/change/set", schemaPath: "#/properties/cases/items/properties/change/properties/set/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, schema: schema19.properties.cases.items.properties.change.properties.set.propertyNames, parentSchema: schema19.properties.cases.items.properties.change.properties.set, data: data10 };
                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                      }
                    }
                  } else {
                    let err24 = { instancePath: instancePath + "/cases/" + i0 + "/change/set", schemaPath: "#/properties/cases/items/properties/change/properties/set/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.cases.items.properties.change.properties.set.type, parentSchema: schema19.properties.cases.items.properties.change.properties.set, data: data10 };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
                if (data8.remove !== void 0 && func0.call(data8, "remove")) {
                  let data11 = data8.remove;
                  if (Array.isArray(data11)) {
                    if (data11.length > 100) {
                      let err25 = { instancePath: instancePath + "/cases/" + i0 + "/change/remove", schemaPath: "#/properties/cases/items/properties/change/properties/remove/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.cases.items.properties.change.properties.remove, data: data11 };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (data11.length < 1) {
                      let err26 = { instancePath: instancePath + "/cases/" + i0 + "/change/remove", schemaPath: "#/properties/cases/items/properties/change/properties/remove/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases.items.properties.change.properties.remove, data: data11 };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    let len1 = data11.length;
                    for (let i1 = 0; i1 < len1; i1++)
                      validate59(data11[i1], { instancePath: instancePath + "/cases/" + i0 + "/change/remove/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                  } else {
                    let err27 = { instancePath: instancePath + "/cases/" + i0 + "/change/remove", schemaPath: "#/properties/cases/items/properties/change/properties/remove/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.cases.items.properties.change.properties.remove.type, parentSchema: schema19.properties.cases.items.properties.change.properties.remove, data: data11 };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
              } else {
                let err28 = { instancePath: instancePath + "/cases/" + i0 + "/change", schemaPath: "#/properties/cases/items/properties/change/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.cases.items.properties.change.type, parentSchema: schema19.properties.cases.items.properties.change, data: data8 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data2.expect !== void 0 && func0.call(data2, "expect")) {
              let data13 = data2.expect, _errs30 = errors, valid9 = !1, passing0 = null, _errs31 = errors;
              if (!(data13 === "pass" || data13 === "fail" || data13 === "notApplicable" || data13 === "needsReview")) {
                let err29 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.cases.items.properties.expect.oneOf[0].enum }, schema: schema19.properties.cases.items.properties.expect.oneOf[0].enum, parentSchema: schema19.properties.cases.items.properties.expect.oneOf[0], data: data13 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              var _valid0 = _errs31 === errors;
              _valid0 && (valid9 = !0, passing0 = 0);
              let _errs32 = errors;
              if (Array.isArray(data13)) {
                if (data13.length > 100) {
                  let err30 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.cases.items.properties.expect.oneOf[1], data: data13 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data13.length < 1) {
                  let err31 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cases.items.properties.expect.oneOf[1], data: data13 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                let len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++)
                  validate62(data13[i2], { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
              } else {
                let err32 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.cases.items.properties.expect.oneOf[1].type, parentSchema: schema19.properties.cases.items.properties.expect.oneOf[1], data: data13 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              var _valid0 = _errs32 === errors;
              if (_valid0 && valid9 ? (valid9 = !1, passing0 = [passing0, 1]) : _valid0 && (valid9 = !0, passing0 = 1), valid9)
                errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
              else {
                let err33 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema19.properties.cases.items.properties.expect.oneOf, parentSchema: schema19.properties.cases.items.properties.expect, data: data13 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.cases.items.type, parentSchema: schema19.properties.cases.items, data: data2 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.cases.type, parentSchema: schema19.properties.cases, data: data1 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateCasesFile
};
